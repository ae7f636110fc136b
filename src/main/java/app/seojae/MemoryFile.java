package app.seojae;

import app.seojae.files.AtomicFile;
import app.seojae.files.OwnerOnly;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Memory;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** The person's choices in one properties file, written behind the changes. Safe for any thread. */
final class MemoryFile implements Memory {

    private static final Logger LOG = System.getLogger(MemoryFile.class.getName());

    private final Path file;
    private final Executor writer;
    private final Properties values = new Properties();
    private final AtomicBoolean waiting = new AtomicBoolean();

    /**
     * @param writer writes the file behind the changes
     */
    MemoryFile(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "the settings could not be read and start afresh", e);
            }
        }
    }

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        if (!value.equals(values.setProperty(key, value)) && waiting.compareAndSet(false, true)) {
            writer.execute(this::save);
        }
    }

    /** Writes what has changed since the last time. */
    void save() {
        waiting.set(false);
        try {
            boolean fresh = !Files.exists(file);
            OwnerOnly.folderOf(file);
            AtomicFile.write(file, text().getBytes(StandardCharsets.UTF_8));
            if (fresh) {
                OwnerOnly.file(file);
            }
        } catch (IOException | SeojaeException e) {
            LOG.log(Level.WARNING, "the settings could not be saved", e);
        }
    }

    private synchronized String text() {
        StringWriter writer = new StringWriter();
        try {
            values.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }
}
