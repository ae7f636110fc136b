package app.seojae.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's script, with a program in Java's place that tells what it was given. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

    private static final Path SCRIPT = Path.of("src/main/dist/bin/seojae");

    @TempDir Path folder;
    private Path jdk;

    @BeforeEach
    void javaThatTells() throws Exception {
        jdk = folder.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        Path java = jdk.resolve("bin/java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                printf '%s\\n' "${LC_ALL:-none}"
                while [ "$1" != app.seojae.Main ]; do shift; done
                shift
                for word in "$@"; do printf '%s\\n' "$word"; done
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> start(Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", SCRIPT.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("PATH", "/usr/bin:/bin");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }

    @Test
    void withoutALocaleItSetsOneThatKeepsKorean() throws Exception {
        for (Map<String, String> bare :
                List.<Map<String, String>>of(
                        Map.of(), Map.of("LANG", "C"), Map.of("LC_ALL", "POSIX"))) {
            List<String> said = start(bare, "list");
            assertEquals(
                    "UTF8",
                    said.getFirst().replaceAll(".*\\.", "").replace("-", "").toUpperCase(),
                    bare.toString());
        }
    }

    @Test
    void aLocaleThatKeepsKoreanIsLeftAlone() throws Exception {
        assertEquals("C.UTF-8", start(Map.of("LC_ALL", "C.UTF-8"), "list").getFirst());
    }

    @Test
    void wordsArriveAsTheyWereTyped() throws Exception {
        List<String> said =
                start(Map.of("LC_ALL", "C.UTF-8"), "note", "--text", "a  b *", "", "'$x'");
        assertEquals(List.of("note", "--text", "a  b *", "", "'$x'"), said.subList(1, said.size()));
    }
}
