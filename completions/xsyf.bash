# Completion of xsyf for bash; made by: xsyf completions bash
_xsyf() {
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
complete -F _xsyf xsyf
