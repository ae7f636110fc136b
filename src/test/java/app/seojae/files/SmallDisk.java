package app.seojae.files;

import app.seojae.library.Victims;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small disk of its own for a program: a file system in memory that only that program sees. Linux
 * makes one for whoever may have a name space of mounts.
 */
public final class SmallDisk {

    private static final List<List<String>> WAYS =
            List.of(
                    List.of("unshare", "--mount"),
                    List.of("unshare", "--user", "--map-root-user", "--mount"));

    private final Path folder;
    private final List<String> way;

    private SmallDisk(Path folder, List<String> way) {
        this.folder = folder;
        this.way = way;
    }

    /** A disk at a folder; {@code null} where this system makes none. */
    public static @Nullable SmallDisk at(Path folder) throws Exception {
        for (List<String> way : WAYS) {
            SmallDisk disk = new SmallDisk(folder, way);
            try {
                if (disk.start(List.of("true")).waitFor() == 0) {
                    return disk;
                }
            } catch (IOException notThere) {
                return null;
            }
        }
        return null;
    }

    private Process start(List<String> command) throws IOException {
        List<String> all = new ArrayList<>(way);
        all.addAll(
                List.of(
                        "sh",
                        "-c",
                        "mount -t tmpfs -o size=20m tmpfs \"$0\" && exec \"$@\"",
                        folder.toString()));
        all.addAll(command);
        return new ProcessBuilder(all).redirectErrorStream(true).start();
    }

    /** Runs a class whose first argument is the disk; what it said, its last line {@code done}. */
    public List<String> run(Class<?> program, String... args) throws Exception {
        List<String> command = Victims.command(List.of("-Xmx300m"), program, folder.toString());
        command.addAll(List.of(args));
        Process process = start(command);
        try {
            byte[] said = process.getInputStream().readAllBytes();
            process.waitFor();
            return new String(said, StandardCharsets.UTF_8).lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }

    /** What fills a disk, but for so many pages; for the program on it. */
    public record Ballast(Path file) {

        private static final int PAGE = 4096;

        /** Fills the disk until so many pages are left. */
        public void leave(long pages) throws IOException {
            free();
            long left = Files.getFileStore(file.getParent()).getUsableSpace() - pages * PAGE;
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] block = new byte[64 * PAGE];
                while (left > 0) {
                    int next = (int) Math.min(left, block.length);
                    out.write(block, 0, next);
                    left -= next;
                }
            }
        }

        /** Makes all of its room free again. */
        public void free() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
