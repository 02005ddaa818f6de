#ifndef CREADLINE_SHIM_H
#define CREADLINE_SHIM_H

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include <readline/history.h>
#include <readline/readline.h>

// Readline talks through global variables, which Swift refuses to touch; these functions do it.

static inline void creadline_set_name(const char *name) { rl_readline_name = name; }

static inline void creadline_set_completer(char **(*completer)(const char *, int, int)) {
  rl_attempted_completion_function = completer;
  rl_completer_word_break_characters = " \t\n";
  rl_completer_quote_characters = "'\"";
}

static inline const char *creadline_line(void) { return rl_line_buffer; }

// Candidates are what the program says, never files of readline's own finding.
static inline void creadline_only_ours(void) { rl_attempted_completion_over = 1; }

static inline void creadline_append_space(int append) {
  rl_completion_append_character = append ? ' ' : '\0';
}

// A dynamic completion need not be sorted by readline; the catalogue's order is the documentation's.
static inline void creadline_keep_order(void) { rl_sort_completion_matches = 0; }

static inline const char *creadline_last_remembered(void) {
  HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  return last ? last->line : NULL;
}

// Ctrl-C while a line is typed clears the line. Readline's own handlers stay out of it: they pass
// the signal on in a way that does not always come back to the loop for input. The handler below
// only takes a note, and the loop, which turns at least every tenth of a second, clears the line.

static volatile sig_atomic_t creadline_interrupted = 0;

static inline void creadline_interrupt(int number) {
  (void)number;
  creadline_interrupted = 1;
}

static inline int creadline_clear_if_interrupted(void) {
  if (!creadline_interrupted) return 0;
  creadline_interrupted = 0;
  rl_replace_line("", 1);
  rl_crlf();
  rl_on_new_line();
  rl_forced_update_display();
  fflush(rl_outstream);
  return 0;
}

static inline char *creadline_read(const char *prompt) {
  struct sigaction ours = {0}, before;
  ours.sa_handler = creadline_interrupt;
  sigemptyset(&ours.sa_mask);
  creadline_interrupted = 0;
  sigaction(SIGINT, &ours, &before);
  rl_catch_signals = 0;
  rl_event_hook = creadline_clear_if_interrupted;
  char *line = readline(prompt);
  rl_event_hook = NULL;
  sigaction(SIGINT, &before, NULL);
  return line;
}

#endif
