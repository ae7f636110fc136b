import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays into jpackage's package what it cannot lay beside its image: the command, the entry of the
 * menu, kinds of files, pages of the manual, completions. All of it belongs to the package, so that
 * it goes when that goes.
 */
record DebianPackage(BuildSteps steps, Path recipes, Path icons) {

    /** What JavaFX loads of the system when a window opens; jpackage cannot see into its jars. */
    static final String LIBRARIES =
            "libgtk-3-0t64 | libgtk-3-0, libxtst6, libxxf86vm1, libgl1, fontconfig";

    void complete(Path made, Path work) throws Exception {
        Path root = work.resolve("deb");
        steps.run(List.of("dpkg-deb", "-R", made.toString(), root.toString()));
        for (Map.Entry<String, Path> one : beside(root).entrySet()) {
            Path file = root.resolve("usr").resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.copy(one.getValue(), file);
        }
        modes(root);
        steps.sameTime(root);
        Files.delete(made);
        steps.run(
                List.of("dpkg-deb", "--root-owner-group", "-b", root.toString(), made.toString()));
        BuildSteps.clear(root);
    }

    private Map<String, Path> beside(Path root) {
        Path share = root.resolve("opt/seojae/lib/share");
        Path linux = recipes.resolve("linux");
        return Map.of(
                "bin/seojae", linux.resolve("seojae.sh"),
                "share/applications/seojae.desktop", linux.resolve("seojae.desktop"),
                "share/mime/packages/seojae.xml", linux.resolve("seojae.xml"),
                "share/icons/hicolor/256x256/apps/seojae.png", icons.resolve("seojae-256.png"),
                "share/icons/hicolor/64x64/apps/seojae.png", icons.resolve("seojae-64.png"),
                "share/bash-completion/completions/seojae", share.resolve("seojae.bash"),
                "share/zsh/vendor-completions/_seojae", share.resolve("_seojae"),
                "share/fish/vendor_completions.d/seojae.fish", share.resolve("seojae.fish"),
                "share/man/man1/seojae.1", share.resolve("seojae.1"),
                "share/man/ko/man1/seojae.1", share.resolve("seojae.ko.1"));
    }

    private static void modes(Path root) throws IOException {
        Path share = root.resolve("usr/share");
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(one -> !Files.isSymbolicLink(one)).toList()) {
                boolean runs =
                        Files.isDirectory(file)
                                || (Files.isExecutable(file) && !file.startsWith(share))
                                || file.endsWith("usr/bin/seojae");
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
