cmake_minimum_required(VERSION 3.25)
# cmake -DROOT=<source dir> -P texts.cmake : texts for people that break the rules of wording.
function(forbid pattern why)
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/core/*.cpp ${ROOT}/ui/*.cpp ${ROOT}/app/*.cpp)
    foreach(file IN LISTS files)
        file(STRINGS ${ROOT}/${file} hits REGEX "${pattern}")
        foreach(hit IN LISTS hits)
            message(SEND_ERROR "${file}: ${hit}\n  ${why}")
        endforeach()
    endforeach()
endfunction()

forbid("tr\\(\" [A-Za-z]" "a text does not start with a blank: it hides a sentence put together from pieces")
forbid("tr\\(\"[^\"]*!\"" "no exclamation marks")
forbid("tr\\(\"[^\"]*([Pp]lease|n't |successfully)" "no please, no contractions, no successfully")
forbid("(setText|setToolTip|setWindowTitle|addAction|setPlaceholderText)\\((\"|QStringLiteral|u\")"
    "a text for people goes through tr()")
