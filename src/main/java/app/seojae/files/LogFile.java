package app.seojae.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Sends the log to rotated files in the state folder and nothing to the console. The file is opened
 * by the first record, since most commands have nothing to say. Safe for any thread.
 */
public final class LogFile extends Handler {

    private static final int LARGEST = 1 << 20;
    private static final int KEPT = 3;
    private static final String OURS = "app.seojae";

    private final Path folder;
    private @Nullable FileHandler file;
    private boolean broken;

    private LogFile(Path folder) {
        this.folder = folder;
        setLevel(Level.INFO);
    }

    static LogFile in(Path folder) {
        return new LogFile(folder);
    }

    /** Makes it the only place records go to. */
    public static void start(Path state) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(in(state));
    }

    /**
     * Of libraries only what is grave counts: they report every oddity that they then handle well.
     * Asked here and not set at their loggers, which are forgotten with what was set at them.
     */
    @Override
    public boolean isLoggable(@Nullable LogRecord entry) {
        if (entry == null || !super.isLoggable(entry)) {
            return false;
        }
        String name = String.valueOf(entry.getLoggerName());
        return name.startsWith(OURS) || entry.getLevel().intValue() >= Level.SEVERE.intValue();
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry) || broken) {
            return;
        }
        if (file == null) {
            file = open();
        }
        if (file == null) {
            broken = true;
        } else {
            file.publish(entry);
        }
    }

    private @Nullable FileHandler open() {
        try {
            OwnerOnlyFiles.folder(folder);
            String pattern = folder.toString().replace("%", "%%") + "/seojae-%u.%g.log";
            FileHandler handler = new FileHandler(pattern, LARGEST, KEPT, true);
            closeToOthers();
            handler.setEncoding("UTF-8");
            handler.setFormatter(new SimpleFormatter());
            return handler;
        } catch (IOException e) {
            return null; // without a log the program still works
        }
    }

    private void closeToOthers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "seojae-*.log*")) {
            for (Path log : files) {
                OwnerOnlyFiles.file(log);
            }
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
