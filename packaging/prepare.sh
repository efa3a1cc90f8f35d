# Shared by packaging/run and packaging/test. Sourced, not run.
# Sets REPOSITORY; install_missing KIND… installs what packaging/packages lists; build_folder NAME
# prints a folder that this user may build in.

REPOSITORY=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

install_missing() {
    local kind package missing=()
    for kind in "$@"; do
        while read -r package; do
            [ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || missing+=("$package")
        done < <(awk -v kind="$kind" '$1 == kind { print $2 }' "$REPOSITORY/packaging/packages")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "Installing: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing and only root can install them: ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

build_folder() {
    local name=$1
    if mkdir -p "$REPOSITORY/build/$name" 2>/dev/null && [ -w "$REPOSITORY/build/$name" ]; then
        printf '%s\n' "$REPOSITORY/build/$name"
    else
        # A checkout of somebody else: what is built goes into this user's cache, a folder a checkout.
        printf '%s/holdfast/%s-%s\n' "${XDG_CACHE_HOME:-$HOME/.cache}" "$name" \
            "$(printf '%s' "$REPOSITORY" | cksum | cut -d' ' -f1)"
    fi
}

# configure_and_build BUILD_FOLDER "CMAKE OPTIONS" TARGETS…
configure_and_build() {
    local folder=$1 options=$2
    shift 2
    if [ ! -f "$folder/build.ninja" ]; then
        # shellcheck disable=SC2086 # options are words
        cmake -S "$REPOSITORY" -B "$folder" -G Ninja $options
    fi
    # Ninja's own choice is two more than there are cores, which makes compilers wait for memory.
    cmake --build "$folder" --parallel "$(nproc)" --target "$@"
}
