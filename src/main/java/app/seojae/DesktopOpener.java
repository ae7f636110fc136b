package app.seojae;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.LinkPolicy;
import app.seojae.ui.kit.Messages;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Hands web addresses, folders and notices to the system's own programs.
 *
 * <p>Only http and https addresses go out, as one argument of one command, never through a shell.
 */
final class DesktopOpener {

    private static final Logger LOG = System.getLogger(DesktopOpener.class.getName());

    private DesktopOpener() {}

    static void browse(String address) {
        if (LinkPolicy.isWeb(address)) {
            open(address);
        }
    }

    static void openFolder(Path folder) {
        open(folder.toAbsolutePath().toString());
    }

    /** Says by a notice of the system that papers came. */
    static void noticeOf(int papers, Messages words) {
        notice(words.of(Text.APP_NAME), words.of(Text.FEED_NOTICE_SENTENCE, words.number(papers)));
    }

    /** Shows a notice of the system, whose words are the program's own; none on Windows. */
    static void notice(String title, String words) {
        if (isMac()) {
            run(
                    List.of(
                            "osascript",
                            "-e",
                            "on run argv",
                            "-e",
                            "display notification (item 2 of argv) with title (item 1 of argv)",
                            "-e",
                            "end run",
                            title,
                            words));
        } else if (!isWindows()) {
            run(List.of("notify-send", "--app-name", title, title, words));
        }
    }

    private static void open(String target) {
        run(
                isWindows()
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                        : List.of(isMac() ? "open" : "xdg-open", target));
    }

    private static boolean isWindows() {
        return system().contains("win") && !isMac();
    }

    private static boolean isMac() {
        return system().contains("mac") || system().contains("darwin");
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the system has no " + command.getFirst(), e);
        }
    }
}
