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

  // Bash breaks words at @, = and : too, and leaves quotes and backslashes in them; the line is
  // therefore split here, as the shell would.
  private static let bashTemplate = #"""
    # Completion of PROGRAM for bash; made by: PROGRAM completions bash
    _PROGRAM() {
      local line=${COMP_LINE:0:COMP_POINT} word='' quote='' character='' begun='' index
      local -a words=() answer=()
      for ((index = 0; index < ${#line}; index++)); do
        character=${line:index:1}
        if [[ -n $quote && $character == "$quote" ]]; then quote=''
        elif [[ -z $quote && ( $character == \' || $character == \" ) ]]; then quote=$character begun=1
        elif [[ $quote != \' && $character == \\ ]]; then index=$((index + 1)) word+=${line:index:1} begun=1
        elif [[ -z $quote && $character == [[:space:]] ]]; then
          if [[ -n $begun ]]; then words+=("$word"); fi
          word='' begun=''
        else word+=$character begun=1
        fi
      done
      COMPREPLY=()
      mapfile -t answer < <("${words[0]}" completions words -- "$((${#words[@]} - 1))" "${words[@]:1}" "$word" 2>/dev/null)
      case ${answer[0]-} in
        files) mapfile -t COMPREPLY < <(compgen -f -- "$word"); compopt -o filenames; return ;;
        directories) mapfile -t COMPREPLY < <(compgen -d -- "$word"); compopt -o filenames; return ;;
      esac
      # What stands before the last break is on the line already and stays there.
      local kept='' candidate
      if [[ -z $quote ]]; then
        kept=${word%"${word##*[=:@]}"}
      fi
      for candidate in "${answer[@]:1}"; do
        candidate=${candidate%%$'\t'*}
        candidate=${candidate#"$kept"}
        if [[ -z $quote && $candidate == *[\(\)\'\"\#\ ]* ]]; then printf -v candidate %q "$candidate"; fi
        COMPREPLY+=("$candidate")
      done
    }
    complete -F _PROGRAM PROGRAM

    """#

  private static let zshTemplate = #"""
    #compdef PROGRAM
    # Completion of PROGRAM for zsh; made by: PROGRAM completions zsh
    _PROGRAM() {
      local -a answer plain described
      local line
      answer=("${(@f)$("${words[1]}" completions words -- "$((CURRENT - 2))" "${(@Q)words[2,-1]}" 2>/dev/null)}")
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
