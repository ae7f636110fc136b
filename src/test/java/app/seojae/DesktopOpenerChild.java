package app.seojae;

import java.nio.file.Path;

/** A program that opens what it is given and waits for what it started. */
final class DesktopOpenerChild {

    private DesktopOpenerChild() {}

    public static void main(String[] args) {
        for (int i = 1; i < args.length; i++) {
            if (args[0].equals("browse")) {
                DesktopOpener.browse(args[i]);
            } else if (args[0].equals("notice")) {
                DesktopOpener.notice("서재", args[i]);
            } else {
                DesktopOpener.openFolder(Path.of(args[i]));
            }
            ProcessHandle.current().children().forEach(child -> child.onExit().join());
        }
    }
}
