import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes of the folder that {@code mvn package} makes what people install: an image with a small
 * Java of its own, and of it this system's package. Run by {@code mvn -Pdist package}.
 *
 * <p>Arguments: the folder of the program, where to work, the folder of this file, the icons, the
 * licence, version, the instant that all files are of, and the words {@code dry-run windows|mac|linux} to only say what
 * would be called there.
 */
final class Distribution {

    /** What the program and its libraries use of Java, by jdeps and by trying. */
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.management,java.net.http,java.scripting,java.sql,"
                    + "jdk.charsets,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs";

    private static final String ABOUT = "Reads, keeps and finds the AI papers of each day";

    private final Path program;
    private final Path work;
    private final Path recipes;
    private final Path icons;
    private final Path licence;
    private final String version;
    private final String system;
    private final boolean dry;
    private final BuildSteps steps;

    private Distribution(List<String> args) {
        program = Path.of(args.get(0)).toAbsolutePath();
        work = Path.of(args.get(1)).toAbsolutePath();
        recipes = Path.of(args.get(2)).toAbsolutePath();
        icons = Path.of(args.get(3)).toAbsolutePath();
        licence = Path.of(args.get(4)).toAbsolutePath();
        version = args.get(5);
        dry = args.size() > 8 && args.get(7).equals("dry-run");
        system = dry ? args.get(8) : here();
        steps = new BuildSteps(dry, FileTime.from(Instant.parse(args.get(6))));
    }

    private static String here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? "windows" : name.contains("mac") ? "mac" : "linux";
    }

    public static void main(String[] args) throws Exception {
        new Distribution(List.of(args)).make();
    }

    private void make() throws Exception {
        BuildSteps.clear(work);
        Files.createDirectories(work);
        Path runtime = work.resolve("runtime");
        steps.tool(
                "jlink",
                List.of("--add-modules", MODULES, "--include-locales", "en,ko"),
                List.of("--strip-java-debug-attributes", "--no-header-files", "--no-man-pages"),
                List.of("--compress", "zip-6", "--output", runtime.toString()));
        Path jars = jars();
        Path icon = SystemIcon.of(system, icons.resolve("seojae-256.png"), work);
        steps.tool(
                "jpackage",
                List.of("--type", "app-image", "--name", "seojae", "--app-version", version),
                List.of("--runtime-image", runtime.toString(), "--input", jars.toString()),
                List.of("--main-jar", "seojae.jar", "--main-class", "app.seojae.Main"),
                List.of("--icon", icon.toString(), "--description", ABOUT),
                List.of("--dest", work.toString()),
                options(),
                system.equals("mac") ? List.of("--mac-package-identifier", "app.seojae") : List.of());
        if (!dry) {
            finish();
        }
        switch (system) {
            case "linux" -> debian();
            case "windows" ->
                    pack(
                            "msi",
                            "--win-menu",
                            "--win-shortcut-prompt",
                            "--win-dir-chooser",
                            "--win-per-user-install",
                            "--win-upgrade-uuid",
                            "5e0aa300-7c1b-4f0e-9d3b-2f6c8b1d4a10");
            default -> pack("dmg");
        }
    }

    /** What the program is told at each start, where the image lies being known only then. */
    private List<String> options() throws IOException {
        List<String> options = new ArrayList<>();
        List<String> lines =
                new ArrayList<>(
                        Files.readAllLines(program.resolve("lib/java.options")).stream()
                                .filter(line -> line.startsWith("-"))
                                .toList());
        lines.addAll(List.of("-XX:AOTCache=$APPDIR/seojae.aot", "-Xlog:aot=off", "-Xlog:cds=off"));
        if (system.equals("linux")) {
            lines.addAll(List.of("-XX:TrimNativeHeapInterval=10000", "-Xlog:trimnative=off"));
        }
        for (String line : lines) {
            options.addAll(List.of("--java-options", line));
        }
        return options;
    }

    private Path jars() throws IOException {
        Path jars = work.resolve("jars");
        if (!dry) {
            Files.createDirectories(jars);
            Path fonts = Files.createDirectories(jars.resolve("fonts"));
            for (Path font : files(program.resolve("lib/fonts"))) {
                Files.copy(font, fonts.resolve(font.getFileName()));
            }
            for (Path jar : files(program.resolve("lib"))) {
                if (jar.toString().matches(".*\\.(jar|so|dylib)")) {
                    Files.copy(jar, jars.resolve(jar.getFileName()));
                }
            }
        }
        return jars;
    }

    /** The files all of one time, then the cache, which knows them by it, and the shells' files. */
    private void finish() throws Exception {
        Path image = image();
        Path app = app();
        steps.sameTime(image);
        List<String> jars = classPath(app.resolve("seojae.cfg"));
        List<String> training = new ArrayList<>(List.of(java()));
        training.add("-XX:AOTCacheOutput=" + app.resolve("seojae.aot"));
        training.addAll(
                List.of(
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTRecordTraining"));
        training.addAll(List.of("-Xlog:aot=off", "-Xlog:cds=off", "-Xlog:aot+heap=off"));
        training.add("@" + program.resolve("lib/java.options"));
        training.add("-cp");
        training.add(
                jars.stream()
                        .map(jar -> app.resolve(jar).toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        training.addAll(List.of("app.seojae.Training", work.resolve("training").toString()));
        steps.run(training, work.resolve("training.log"), true);
        BuildSteps.clear(work.resolve("training"));
        Path share = Files.createDirectories(image.resolve("lib/share"));
        said(share.resolve("seojae.bash"), "completion", "bash");
        said(share.resolve("_seojae"), "completion", "zsh");
        said(share.resolve("seojae.fish"), "completion", "fish");
        said(share.resolve("seojae.1"), "--lang", "en", "manual");
        said(share.resolve("seojae.ko.1"), "manual");
        Files.copy(licence, share.resolve("LICENSE"));
        steps.sameTime(image);
    }

    private Path image() {
        return work.resolve(system.equals("mac") ? "seojae.app" : "seojae");
    }

    private Path app() {
        return switch (system) {
            case "windows" -> image().resolve("app");
            case "mac" -> image().resolve("Contents/app");
            default -> image().resolve("lib/app");
        };
    }

    private String java() {
        return switch (system) {
            case "windows" -> image().resolve("runtime/bin/java.exe").toString();
            case "mac" -> image().resolve("Contents/runtime/Contents/Home/bin/java").toString();
            default -> image().resolve("lib/runtime/bin/java").toString();
        };
    }

    /** The jars in the order in which the launcher names them: a cache holds for that one only. */
    private static List<String> classPath(Path launcher) throws IOException {
        String start = "app.classpath=$APPDIR/";
        return Files.readAllLines(launcher).stream()
                .map(line -> line.replace('\\', '/'))
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private void said(Path file, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(java(), "@" + program.resolve("lib/java.options"), "-cp"));
        command.addAll(List.of(program.resolve("lib/seojae.jar").toString(), "app.seojae.Main"));
        command.addAll(List.of(words));
        steps.run(command, file, false);
    }

    /** A package for Debian and what comes of it, where one can be made. */
    private void debian() throws Exception {
        if (!dry && !BuildSteps.isThere("dpkg-deb")) {
            System.out.println("There is no dpkg-deb here, so no .deb was made.");
            return;
        }
        pack(
                "deb",
                "--linux-package-deps",
                DebianPackage.LIBRARIES,
                "--linux-app-category",
                "science",
                "--linux-deb-maintainer",
                "seojae@localhost");
        if (!dry) {
            Path made =
                    files(work).stream()
                            .filter(file -> file.toString().endsWith(".deb"))
                            .findFirst()
                            .orElseThrow();
            new DebianPackage(steps, recipes, icons).complete(made, work);
        }
    }

    private void pack(String type, String... more) throws Exception {
        List<String> types = new ArrayList<>();
        if (!type.equals("deb")) {
            for (String name : List.of("digest", "archive")) {
                types.addAll(
                        List.of("--file-associations", recipes.resolve(name + ".properties").toString()));
            }
        }
        steps.tool(
                "jpackage",
                List.of("--type", type, "--name", "seojae", "--app-version", version),
                List.of("--app-image", image().toString(), "--dest", work.toString()),
                List.of("--description", ABOUT, "--vendor", "Seojae"),
                List.of("--license-file", licence.toString()),
                types,
                List.of(more));
    }


    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
