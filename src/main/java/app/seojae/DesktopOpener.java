package app.seojae;

import app.seojae.ui.kit.LinkPolicy;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Hands web addresses and folders to the system's own programs.
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

    private static void open(String target) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
                system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                        : List.of(system.contains("mac") ? "open" : "xdg-open", target);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the system could not open " + target, e);
        }
    }
}
