package app.seojae.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The computer the program runs on.
 *
 * @param id made once and kept in the state folder; a host's name alone may occur twice
 * @param name what people call it
 */
public record Machine(String id, String name) {

    private static final String FILE = "machine-id";
    private static final int LONGEST = 64;

    /**
     * This computer, as its state folder knows it; where nothing can be kept there, as its name
     * tells.
     */
    public static Machine in(Path state) {
        String name = hostName();
        Path file = state.resolve(FILE);
        String id = read(file);
        return new Machine(id.isEmpty() ? made(file, name) : id, name);
    }

    /** Makes the number once, whichever of several new processes comes first. */
    private static String made(Path file, String name) {
        byte[] fresh = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path own = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
            try {
                Files.write(own, fresh);
                link(own, file);
            } finally {
                Files.deleteIfExists(own);
            }
        } catch (IOException e) {
            System.getLogger(Machine.class.getName())
                    .log(System.Logger.Level.INFO, "the machine's number cannot be kept", e);
        }
        String id = read(file);
        return id.isEmpty()
                ? UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString()
                : id;
    }

    /** Gives a finished file a name that nobody has given yet; a second name is never replaced. */
    private static void link(Path own, Path file) throws IOException {
        try {
            Files.createLink(file, own);
        } catch (FileAlreadyExistsException quicker) {
            return;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            if (!Files.exists(file)) {
                Files.move(own, file);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.size(file) > LONGEST ? "" : Files.readString(file).strip();
        } catch (IOException absent) {
            return "";
        }
    }

    /** Asked of the environment and not of the network, which may take seconds to answer. */
    private static String hostName() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        String name = read(Path.of("/etc/hostname"));
        return name.isEmpty() ? System.getProperty("os.name", "?") : name;
    }
}
