package app.seojae;

import app.seojae.files.AtomicFile;
import app.seojae.files.InputFile;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Settings;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The person's choices in one properties file, written behind the changes. Only what was chosen
 * here is written; what another window chose meanwhile stays. Safe for any thread.
 */
final class SettingsFile implements Settings {

    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final int LARGEST = 1 << 20;

    private final Path file;
    private final Executor writer;
    private final Properties values;
    private final Map<String, Optional<String>> chosen = new HashMap<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Lock saving = new ReentrantLock();

    /**
     * @param writer writes the file behind the changes
     */
    SettingsFile(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
        values = read();
    }

    @Override
    public synchronized Optional<String> stored(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public void store(String key, String value) {
        keep(key, Optional.of(value));
    }

    @Override
    public void forget(String key) {
        keep(key, Optional.empty());
    }

    private void keep(String key, Optional<String> value) {
        if (choose(key, value) && waiting.compareAndSet(false, true)) {
            writer.execute(this::save);
        }
    }

    /** Nothing chosen is an answer too: what was kept before goes. */
    private synchronized boolean choose(String key, Optional<String> value) {
        boolean isOther = !stored(key).equals(value);
        if (isOther) {
            put(values, key, value);
            chosen.put(key, value);
        }
        return isOther;
    }

    private static void put(Properties all, String key, Optional<String> value) {
        value.ifPresentOrElse(one -> all.setProperty(key, one), () -> all.remove(key));
    }

    /** Writes what has changed since the last time; what cannot be written waits for the next. */
    void save() {
        // A program cannot wait for a lock of a file that it holds itself.
        saving.lock();
        try {
            waiting.set(false);
            Map<String, Optional<String>> mine = taken();
            if (!mine.isEmpty()) {
                write(mine);
            }
        } finally {
            saving.unlock();
        }
    }

    private void write(Map<String, Optional<String>> mine) {
        try {
            boolean fresh = !Files.exists(file);
            OwnerOnlyFiles.folderOf(file);
            try (FileChannel channel =
                            FileChannel.open(
                                    file.resolveSibling("." + file.getFileName() + ".lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Properties all = read();
                mine.forEach((key, value) -> put(all, key, value));
                AtomicFile.write(file, text(all).getBytes(StandardCharsets.UTF_8));
                LOG.log(Level.DEBUG, "settings saved under {0}", lock);
            }
            if (fresh) {
                OwnerOnlyFiles.file(file);
            }
        } catch (IOException | SeojaeException e) {
            LOG.log(Level.WARNING, "the settings could not be saved", e);
            giveBack(mine);
        }
    }

    private synchronized Map<String, Optional<String>> taken() {
        Map<String, Optional<String>> mine = Map.copyOf(chosen);
        chosen.clear();
        return mine;
    }

    private synchronized void giveBack(Map<String, Optional<String>> mine) {
        mine.forEach(chosen::putIfAbsent);
    }

    /** What the file says; a file that says nothing readable is put aside, not written over. */
    private Properties read() {
        Properties read = new Properties();
        if (!Files.exists(file)) {
            return read;
        }
        try {
            read.load(new StringReader(InputFile.text(file, LARGEST)));
        } catch (IOException | SeojaeException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the settings could not be read and start afresh", e);
            read.clear();
            putAside();
        }
        return read;
    }

    private void putAside() {
        try {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".unreadable"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings stay where they are", e);
        }
    }

    private static String text(Properties all) {
        StringWriter text = new StringWriter();
        try {
            all.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
