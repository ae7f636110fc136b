#!/usr/bin/env bash
# Makes openjpeg.wasm, which the build turns into Java classes, out of OpenJPEG's sources:
#
#   src/build/openjpeg/make.sh FOLDER
#
# FOLDER is the unpacked source package openjpeg2 of Debian 12, 2.5.0-2+deb12u3 ("apt-get source openjpeg2"), OpenJPEG
# 2.5.0 with the security fixes since. Needed beside it: clang, lld, wasi-libc, libclang-rt-14-dev-wasm32. Nobody who
# builds Seojae needs this; it is run again when OpenJPEG has fixes, and what it made is committed.
#
# t1.patch keeps each pass over a block of coefficients in one small function, the same steps in loops instead of
# copies: Java's compiler leaves functions of more than 8,000 bytes to its interpreter, and decoding took some six times as long.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$1"/src/lib/openjp2/*.[ch] "$work"
cd "$work"
patch -s t1.c "$here/t1.patch"
flags=(--target=wasm32-wasi -O2 -fno-unroll-loops -fno-strict-aliasing -ffunction-sections -fdata-sections
    -DNDEBUG -DOPJ_STATIC -D_GNU_SOURCE -include "$here/prelude.h" -I "$here" -I . -w)
for name in bio cio dwt function_list image invert j2k jp2 mct mqc openjpeg opj_malloc pi sparse_array t1 t2 tcd tgt; do
    more=()
    case $name in
        dwt) more=(-fno-inline) ;;
        pi) more=(-Dopj_pi_next=seojae_pi_next) ;;
    esac
    clang "${flags[@]}" "${more[@]}" -c "$name.c" -o "$name.o"
done
clang "${flags[@]}" -c "$here/decoder.c" -o decoder.o
echo host_check > imports.txt
clang --target=wasm32-wasi -mexec-model=reactor -resource-dir "$(dirname "$(clang -print-resource-dir)")/14.0.6" \
    -Wl,--gc-sections -Wl,--strip-all -Wl,--allow-undefined-file=imports.txt -Wl,-z,stack-size=262144 \
    ./*.o -o "$here/openjpeg.wasm"
