# One CMake target a room. The links of a room are the only arrows its includes may follow: the
# test `lint_layers` reads them from the file that holdfast_write_layers() writes at configure time.

set_property(GLOBAL PROPERTY HOLDFAST_ROOMS "")

# holdfast_room(SOURCES … HEADERS … LINKS rooms and libraries its headers need
#               PRIVATE_LINKS what only its sources need)
# Called in the room's own folder; the target is named after it (core/base -> core_base).
function(holdfast_room)
    cmake_parse_arguments(ROOM "MOC" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
    file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
    string(REPLACE "/" "_" name ${folder})
    if(ROOM_SOURCES)
        add_library(${name} STATIC)
        target_sources(${name} PRIVATE ${ROOM_SOURCES}
            PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ROOM_HEADERS})
        target_link_libraries(${name} PUBLIC project_options ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
        holdfast_precompile(${name})
    else()
        add_library(${name} INTERFACE)
        target_sources(${name} INTERFACE FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ROOM_HEADERS})
        target_link_libraries(${name} INTERFACE project_options ${ROOM_LINKS})
    endif()
    if(ROOM_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    set_property(GLOBAL APPEND PROPERTY HOLDFAST_ROOMS ${folder})
    set_property(GLOBAL PROPERTY HOLDFAST_LINKS_${folder} ${ROOM_LINKS} ${ROOM_PRIVATE_LINKS})
endfunction()

# Precompiled headers are made once and shared: one for what is QtCore only, one for widgets. Executables
# are compiled like rooms, with -fPIC instead of -fPIE, or each would need its own. Only what most files
# need is in them: all of QtCore makes a file of 270 MB that costs more to load than it saves.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE ${CMAKE_CXX_COMPILE_OPTIONS_PIC})
set(HOLDFAST_COMMON_HEADERS <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFileInfo> <QJsonObject>
    <QString> <QStringList> <algorithm> <chrono> <functional> <map> <memory> <optional> <vector> <variant>)
function(holdfast_make_precompiled kind)
    cmake_parse_arguments(PCH "" "" "HEADERS;LINKS" ${ARGN})
    set(source ${PROJECT_BINARY_DIR}/precompiled_${kind}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "// holds a precompiled header\n")
    add_library(precompiled_${kind} STATIC ${source})
    target_link_libraries(precompiled_${kind} PRIVATE project_options ${PCH_LINKS})
    target_precompile_headers(precompiled_${kind} PRIVATE ${HOLDFAST_COMMON_HEADERS} ${PCH_HEADERS})
endfunction()

function(holdfast_precompile target)
    if(NOT HOLDFAST_PCH)
        return()
    endif()
    set(kind core)
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/(app/gui|tests/shots|ui/(backups|browse|compare|desktop|dialogs|diff|facts|firstrun|overview|pagemap|properties|restore|shell|theme|timelines|widgets|wizard))$")
        set(kind widgets)
    endif()
    target_precompile_headers(${target} REUSE_FROM precompiled_${kind})
endfunction()

# Writes "room: link link …", one line a room, for the lint.
function(holdfast_write_layers file)
    get_property(rooms GLOBAL PROPERTY HOLDFAST_ROOMS)
    set(text "")
    foreach(room IN LISTS rooms)
        get_property(links GLOBAL PROPERTY HOLDFAST_LINKS_${room})
        list(JOIN links " " links)
        string(APPEND text "${room}: ${links}\n")
    endforeach()
    file(WRITE ${file} "${text}")
endfunction()
