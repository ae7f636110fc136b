package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The token for GitHub lies in a file of its owner, and goes when she says so. */
class KeyFileTest {

    @TempDir Path folder;

    @Test
    void itIsItsOwnersAloneAndGoesWhenToldTo() throws Exception {
        Path settings = folder.resolve("settings");
        KeyFile token = new KeyFile(settings.resolve("github.token"));
        assertNull(token.read());
        token.keep("  secret\n");
        assertTrue(token.isKept());
        assertEquals("secret", new KeyFile(settings.resolve("github.token")).read());
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(settings.resolve("github.token"))));
        token.keep(" ");
        assertFalse(token.isKept());
        assertNull(token.read());
    }
}
