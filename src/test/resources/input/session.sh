#!/usr/bin/env bash
# Runs a program with a Korean input method switched on: session.sh ibus|fcitx5 COMMAND…
# Within a session bus and a display of its own; everything it writes goes to $HOME.
method=$1
shift
export LC_ALL=C.UTF-8 XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
export XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state XDG_RUNTIME_DIR=$HOME/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME/fcitx5"
openbox &
if [ "$method" = ibus ]; then
    export GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus
    until gsettings set org.freedesktop.ibus.engine.hangul initial-input-mode hangul; do sleep 0.2; done
    gsettings set org.freedesktop.ibus.engine.hangul off-keys '' # Esc would switch it off
    ibus-daemon --replace --xim --panel disable &
    until ibus engine hangul && [ "$(ibus engine)" = hangul ]; do sleep 0.2; done
else
    export GTK_IM_MODULE=fcitx XMODIFIERS=@im=fcitx
    printf '[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=hangul\n\n[Groups/0/Items/0]\nName=hangul\nLayout=\n\n[GroupOrder]\n0=Default\n' >"$XDG_CONFIG_HOME/fcitx5/profile"
    printf '[Behavior]\nActiveByDefault=True\nShareInputState=All\n' >"$XDG_CONFIG_HOME/fcitx5/config"
    fcitx5 &
    until [ "$(fcitx5-remote -n)" = hangul ]; do sleep 0.2; done
fi
"$@"
