# Completion of xsyf for bash; made by: xsyf completions bash
_xsyf() {
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
    if [[ -z $quote && $candidate == *[\(\)\'\"\ ]* ]]; then printf -v candidate %q "$candidate"; fi
    COMPREPLY+=("$candidate")
  done
}
complete -F _xsyf xsyf
