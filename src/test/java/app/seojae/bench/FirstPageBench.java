package app.seojae.bench;

import app.seojae.ui.shell.ReaderProbe;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long the first page of the first PDF takes: a fresh Java machine a file, the whole window of
 * a library on the headless screen, prepared as the program does it, two seconds of rest, then the
 * paper opened from the library, until its pages on screen are sharp. Arguments: a folder of PDFs.
 * With {@code -Dseojae.bench.cache=FILE} each machine uses that ahead-of-time cache, as the
 * packaged program does; its jar must then stand first on the class path. The other mode, {@code
 * one FILE}, is one such machine.
 */
public final class FirstPageBench {

    private static final Duration REST = Duration.ofSeconds(2);
    private static final String ANSWER = "ms ";

    private FirstPageBench() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        if (args[0].equals("one")) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
            Path folder = Files.createTempDirectory("seojae-bench");
            try (ReaderProbe probe = new ReaderProbe(folder, Path.of(args[1]))) {
                Thread.sleep(REST);
                out.println(ANSWER + probe.firstPage());
            }
            System.exit(0);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
        List<Double> times = new ArrayList<>();
        for (Path file : files) {
            double ms = inAMachineOfItsOwn(file);
            times.add(ms);
            out.printf("%-24s first page of a fresh program %.0f ms%n", file.getFileName(), ms);
        }
        List<Double> sorted = times.stream().sorted().toList();
        out.printf(
                "median %.0f, max %.0f ms (%d)%n",
                sorted.get(sorted.size() / 2), sorted.getLast(), sorted.size());
    }

    private static double inAMachineOfItsOwn(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String cache = System.getProperty("seojae.bench.cache", "");
        if (!cache.isEmpty()) {
            // The program's own options, without some of which the cache is refused.
            command.add("@" + Path.of(cache).resolveSibling("java.options"));
            command.add("-XX:AOTCache=" + cache);
            command.add("-XX:AOTMode=on");
        }
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstPageBench.class.getName(),
                        "one",
                        file.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        double ms = Double.NaN;
        try (BufferedReader lines =
                new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ANSWER)) {
                    ms = Double.parseDouble(line.substring(ANSWER.length()));
                }
            }
        }
        process.waitFor();
        return ms;
    }
}
