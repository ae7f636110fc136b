package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the system's own programs are handed, told by one that stands in for them. */
@EnabledOnOs(OS.LINUX)
class DesktopOpenerTest {

    @TempDir Path folder;
    private Path told;

    @BeforeEach
    void openersThatTell() throws Exception {
        told = folder.resolve("told");
        script("xdg-open", "printf '%s %s\\n' \"$#\" \"$1\" >> '" + told + "'");
        script("notify-send", "printf '%s %s\\n' \"$#\" \"$4\" >> '" + told + "'");
    }

    private void script(String name, String line) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A program of its own, whose system has only the one that tells. */
    private List<String> opened(String how, String... targets) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DesktopOpenerChild.class.getName(),
                                how));
        command.addAll(List.of(targets));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", folder.toString());
        Process child = builder.start();
        String said = new String(child.getInputStream().readAllBytes());
        assertEquals(0, child.waitFor(), said);
        return Files.exists(told) ? Files.readAllLines(told) : List.of();
    }

    @Test
    void webAddressesAreHandedOverAsOneWord() throws Exception {
        assertEquals(
                List.of("1 https://arxiv.org/abs/2410.00001", "1 http://example.org/a?b=$(c)&d"),
                opened(
                        "browse",
                        "https://arxiv.org/abs/2410.00001",
                        "http://example.org/a?b=$(c)&d"));
    }

    @Test
    void nothingElseIs() throws Exception {
        assertEquals(
                List.of(),
                opened(
                        "browse",
                        "file:///etc/passwd",
                        "/etc/passwd",
                        "javascript:alert(1)",
                        "ftp://example.org/",
                        "smb://host/share",
                        "mailto:a@example.org",
                        "--help",
                        "https:",
                        "https:///no-host",
                        "http://example.org/a b",
                        "https://example.org/" + "x".repeat(3_000),
                        ""));
    }

    @Test
    void aFolderIsHandedOverByItsWholeName() throws Exception {
        Path spaced = Files.createDirectories(folder.resolve("내 서재 folder"));
        assertEquals(List.of("1 " + spaced.toAbsolutePath()), opened("folder", spaced.toString()));
    }

    /** Where the system has no such program, nothing is thrown. */
    @Test
    void aSystemWithoutAnOpenerOpensNothing() throws Exception {
        Files.delete(folder.resolve("xdg-open"));
        assertEquals(List.of(), opened("browse", "https://arxiv.org/"));
    }

    @Test
    void aNoticeIsHandedOverAsOneWord() throws Exception {
        assertEquals(
                List.of("4 새 논문 22편이 왔습니다. $(id) `id`"),
                opened("notice", "새 논문 22편이 왔습니다. $(id) `id`"));
    }
}
