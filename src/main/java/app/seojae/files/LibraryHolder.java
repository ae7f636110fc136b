package app.seojae.files;

import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Says who works on a library: each process lays a small file into it and renews it.
 *
 * <p>SQLite's locks hold between processes of one machine; between machines, in a synced folder or
 * on a network drive, they do not. So a library another machine holds is only read. A file not
 * renewed for {@link #STALE} belongs to nobody. Safe for any thread.
 */
public final class LibraryHolder implements AutoCloseable {

    static final Duration STALE = Duration.ofMinutes(10);
    private static final Duration RENEW = Duration.ofMinutes(1);
    private static final String SUFFIX = ".holder";
    private static final int LARGEST = 4096;

    private final Path file;
    private final Machine machine;
    private final InstantSource clock;
    private final AtomicLong renewed = new AtomicLong(); // seconds since 1970
    private final @Nullable String heldBy;

    private LibraryHolder(
            Path file, Machine machine, InstantSource clock, @Nullable String heldBy) {
        this.file = file;
        this.machine = machine;
        this.clock = clock;
        this.heldBy = heldBy;
    }

    /** Takes hold of a library, or learns which machine has it. */
    public static LibraryHolder take(LibraryFolder folder, Machine machine, InstantSource clock) {
        String other = other(folder, machine, clock.instant());
        String name = machine.id() + "-" + ProcessHandle.current().pid() + SUFFIX;
        LibraryHolder holder =
                new LibraryHolder(folder.holders().resolve(name), machine, clock, other);
        holder.renew();
        return holder;
    }

    /** The name of the other machine, or {@code null} where the library is ours to write. */
    public @Nullable String heldBy() {
        return heldBy;
    }

    /** Tells the others that this process still works; cheap to call often. */
    public void renew() {
        long now = clock.instant().getEpochSecond();
        long last = renewed.get();
        boolean due = now - last > RENEW.toSeconds();
        if (heldBy == null && due && renewed.compareAndSet(last, now)) {
            write(now);
        }
    }

    /** A folder that takes no such file (a read-only disk) is nobody else's to write either. */
    private void write(long now) {
        // By hand: Properties would write the date above them, and learn all zones of the world for
        // it.
        String words =
                line("machine", machine.id())
                        + line("name", machine.name())
                        + line("time", Long.toString(now));
        try {
            AtomicFile.write(file, words.getBytes(StandardCharsets.UTF_8));
        } catch (SeojaeException e) {
            System.getLogger(LibraryHolder.class.getName())
                    .log(System.Logger.Level.WARNING, "the holder's file cannot be written", e);
        }
    }

    /** A line as {@link Properties} reads it, whatever signs the value has. */
    private static String line(String key, String value) {
        StringBuilder line = new StringBuilder(key).append('=');
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign > ' ' && sign != '\\' && sign < 0x7f) {
                line.append(sign);
            } else {
                line.append("\\u").append(HexFormat.of().toHexDigits(sign));
            }
        }
        return line.append('\n').toString();
    }

    /** What a program laid down, and whether it still renews it. */
    private record Laid(Path file, Properties words, boolean stale) {

        boolean isBy(Machine machine) {
            return machine.id().equals(words.getProperty("machine"));
        }

        String name() {
            return words.getProperty("name", "?");
        }

        /** Whether the program that laid it still works, as far as that can be told from here. */
        boolean holds(Machine here) {
            return !stale && (!isBy(here) || isRunning(file));
        }
    }

    private static List<Laid> laid(LibraryFolder folder, Instant now) throws IOException {
        List<Laid> laid = new ArrayList<>();
        if (!Files.isDirectory(folder.holders())) {
            return laid;
        }
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder.holders(), "*" + SUFFIX)) {
            for (Path file : files) {
                Properties words = read(file);
                boolean stale = lastSeen(file, words, now).plus(STALE).isBefore(now);
                laid.add(new Laid(file, words, stale));
            }
        }
        return laid;
    }

    private static @Nullable String other(LibraryFolder folder, Machine machine, Instant now) {
        try {
            for (Laid one : laid(folder, now)) {
                if (!one.holds(machine)) {
                    Files.deleteIfExists(one.file());
                } else if (!one.isBy(machine)) {
                    return one.name();
                }
            }
        } catch (IOException e) {
            return null;
        }
        return null;
    }

    /**
     * Who works on a library.
     *
     * @param machine its name
     * @param here whether it is this one
     */
    public record Standing(String machine, boolean here) {}

    /** Some program that has a library open now, this one too; empty where none has. */
    public static Optional<Standing> standing(LibraryFolder folder, Machine machine, Instant now) {
        try {
            for (Laid one : laid(folder, now)) {
                if (one.holds(machine)) {
                    return Optional.of(new Standing(one.name(), one.isBy(machine)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A program that was killed takes nothing away with it. */
    private static boolean isRunning(Path file) {
        String name = file.getFileName().toString();
        String pid = name.substring(name.lastIndexOf('-') + 1, name.length() - SUFFIX.length());
        try {
            return ProcessHandle.of(Long.parseLong(pid)).isPresent();
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /**
     * When the holder last renewed its file. A time to come is that of a clock gone wrong: then the
     * file's own time tells, and where that is to come too, nobody is left who renews it.
     */
    private static Instant lastSeen(Path file, Properties words, Instant now) throws IOException {
        Instant told = time(words);
        if (!told.isAfter(now.plus(STALE))) {
            return told;
        }
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return written.isAfter(now.plus(STALE)) ? Instant.EPOCH : written;
    }

    private static Properties read(Path file) {
        Properties words = new Properties();
        try {
            if (Files.size(file) <= LARGEST) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            words.clear();
        }
        return words;
    }

    private static Instant time(Properties words) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(words.getProperty("time", "0")));
        } catch (RuntimeException unreadable) {
            return Instant.EPOCH;
        }
    }

    /** Lets go. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It goes stale by itself.
            return;
        }
    }
}
