# Completion of xsyf for fish; made by: xsyf completions fish
function __xsyf_complete
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
complete -c xsyf -f -a '(__xsyf_complete)'
