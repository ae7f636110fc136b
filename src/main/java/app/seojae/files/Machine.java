package app.seojae.files;

import app.seojae.model.SeojaeException;
import java.io.IOException;
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

    /** This computer, as its state folder knows it. */
    public static Machine in(Path state) throws SeojaeException {
        Path file = state.resolve(FILE);
        String id = read(file);
        if (id.isEmpty()) {
            AtomicFile.write(
                    file,
                    UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            id = read(file); // another process may have been quicker
        }
        return new Machine(id, hostName());
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
