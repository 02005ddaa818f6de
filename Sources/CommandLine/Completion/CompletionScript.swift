/// The scripts by which shells complete a program's command lines.
///
/// They know nothing themselves: each asks the program (`completions words`), which answers a
/// directive line (`words`, `files` or `directories`) and then a candidate a line, its meaning
/// behind a tab.
public enum CompletionScript: String, Sendable, CaseIterable {
  /// GNU Bash 4.4 or later.
  case bash
  /// Z shell.
  case zsh
  /// fish 3 or later.
  case fish

  /// The file name under which a distribution installs it.
  public func fileName(for program: String) -> String {
    switch self {
    case .bash: program
    case .zsh: "_\(program)"
    case .fish: "\(program).fish"
    }
  }

  /// The script for a program.
  public func script(for program: String) -> String {
    template.replacing("PROGRAM", with: program)
  }

  private var template: String {
    switch self {
    case .bash: Self.bashTemplate
    case .zsh: Self.zshTemplate
    case .fish: Self.fishTemplate
    }
  }

  private static let bashTemplate = #"""
    # Completion of PROGRAM for bash; made by: PROGRAM completions bash
    _PROGRAM() {
      local words cword line directive word
      local -a answer
      if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n =: -w words -i cword
      else
        words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
      fi
      COMPREPLY=()
      mapfile -t answer < <("${words[0]}" completions words -- "$((cword - 1))" "${words[@]:1}" 2>/dev/null)
      directive=${answer[0]-}
      word=${words[cword]-}
      case $directive in
        files) mapfile -t COMPREPLY < <(compgen -f -- "$word"); compopt -o filenames; return ;;
        directories) mapfile -t COMPREPLY < <(compgen -d -- "$word"); compopt -o filenames; return ;;
      esac
      for line in "${answer[@]:1}"; do
        COMPREPLY+=("${line%%$'\t'*}")
      done
      if [[ $word == *[:=]* && ${#COMPREPLY[@]} -gt 0 ]] && declare -F __ltrim_colon_completions >/dev/null; then
        case $word in
          *=*) local prefix=${word%"${word##*=}"}; COMPREPLY=("${COMPREPLY[@]#"$prefix"}") ;;
          *) __ltrim_colon_completions "$word" ;;
        esac
      fi
    }
    complete -F _PROGRAM PROGRAM

    """#

  private static let zshTemplate = #"""
    #compdef PROGRAM
    # Completion of PROGRAM for zsh; made by: PROGRAM completions zsh
    _PROGRAM() {
      local -a answer plain described
      local line
      answer=("${(@f)$("${words[1]}" completions words -- "$((CURRENT - 2))" "${(@)words[2,-1]}" 2>/dev/null)}")
      case ${answer[1]} in
        files) _files; return ;;
        directories) _files -/; return ;;
      esac
      for line in "${(@)answer[2,-1]}"; do
        [[ -n $line ]] || continue
        plain+=("${line%%$'\t'*}")
        described+=("${line%%$'\t'*}  ${line#*$'\t'}")
      done
      (( ${#plain} )) && compadd -l -d described -a plain
    }
    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
      _PROGRAM "$@"
    else
      compdef _PROGRAM PROGRAM
    fi

    """#

  private static let fishTemplate = #"""
    # Completion of PROGRAM for fish; made by: PROGRAM completions fish
    function __PROGRAM_complete
        set -l before (commandline -opc)
        set -l current (commandline -ct)
        set -l program $before[1]
        set -e before[1]
        set -l answer ($program completions words -- (count $before) $before "$current" 2>/dev/null)
        switch "$answer[1]"
            case files
                __fish_complete_path "$current"
            case directories
                __fish_complete_directories "$current"
            case '*'
                set -e answer[1]
                test (count $answer) -gt 0; and printf '%s\n' $answer
        end
    end
    complete -c PROGRAM -f -a '(__PROGRAM_complete)'

    """#
}
