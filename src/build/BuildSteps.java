import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs what a distribution is made with; a dry run only says it. */
record BuildSteps(boolean dry, FileTime time) {

    /** Calls a tool of the JDK this runs on. */
    @SafeVarargs
    final void tool(String name, List<String>... words) {
        List<String> all = Stream.of(words).flatMap(List::stream).toList();
        if (dry) {
            System.out.println(
                    name
                            + all.stream()
                                    .map(word -> word.contains(" ") ? '"' + word + '"' : word)
                                    .collect(Collectors.joining(" ", " ", "")));
            return;
        }
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        int code = tool.run(System.out, System.err, all.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    /** Runs a program. */
    void run(List<String> command) throws Exception {
        run(command, ProcessBuilder.Redirect.INHERIT, ProcessBuilder.Redirect.INHERIT);
    }

    /** Runs a program whose words are kept in a file, its complaints among them where wanted. */
    void run(List<String> command, Path out, boolean complaints) throws Exception {
        ProcessBuilder.Redirect file = ProcessBuilder.Redirect.to(out.toFile());
        run(command, file, complaints ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.INHERIT);
    }

    private void run(
            List<String> command, ProcessBuilder.Redirect out, ProcessBuilder.Redirect error)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out);
        builder.environment()
                .put("SOURCE_DATE_EPOCH", Long.toString(time.toInstant().getEpochSecond()));
        builder.environment().remove("DPKG_DEB_COMPRESSOR_TYPE"); // of the package between
        if (error == ProcessBuilder.Redirect.PIPE) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(error);
        }
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }

    /** Whether the system has a program of a name. */
    static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /** Gives all files under a folder the one time of this build. */
    void sameTime(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.getFileAttributeView(
                                file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setTimes(time, null, null);
            }
        }
    }

    /** Removes a folder with all in it. */
    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(BuildSteps::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
