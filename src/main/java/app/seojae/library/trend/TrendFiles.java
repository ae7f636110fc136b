package app.seojae.library.trend;

import app.seojae.files.OutputFile;
import app.seojae.library.context.LibraryMetadata;
import app.seojae.library.exchange.ExportedFiles;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.trend.figure.Chart;
import app.seojae.trend.figure.ChartPainter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes charts as tables and pictures. Blocking; safe for any thread. */
public final class TrendFiles {

    private final LibraryMetadata written;

    TrendFiles(LibraryMetadata written) {
        this.written = written;
    }

    /**
     * What came of it.
     *
     * @param files the names of those that stand there now as they should
     * @param changed how many of them are other than before
     * @param problems of those that were not written
     */
    public record Report(List<String> files, int changed, List<Problem> problems) {}

    /**
     * Writes each chart as a table ({@code .csv}) and as a picture ({@code .png}) into a folder. A
     * file that this library did not write stays as it is and is a problem of the report.
     */
    public Report writeAll(Path folder, List<Chart> charts, ChartPainter painter)
            throws SeojaeException {
        OutputFile.createFolder(folder);
        ExportedFiles ours = new ExportedFiles(written, true);
        List<String> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int changed = 0;
        for (Chart chart : charts) {
            for (String name :
                    List.of(chart.name().file() + ".csv", chart.name().file() + ".png")) {
                try {
                    byte[] bytes = name.endsWith(".csv") ? csv(chart) : painter.png(chart);
                    boolean other = ours.write(folder.resolve(name), out -> out.write(bytes));
                    changed += other ? 1 : 0;
                    files.add(name);
                } catch (SeojaeException e) {
                    problems.add(e.problem());
                }
            }
        }
        return new Report(List.copyOf(files), changed, List.copyOf(problems));
    }

    /** Writes a table or picture into a file that the person named, over what stands there. */
    public void write(byte[] bytes, Path file) throws SeojaeException {
        OutputFile.write(file, bytes);
    }

    private static byte[] csv(Chart chart) {
        return chart.table().csv().getBytes(StandardCharsets.UTF_8);
    }
}
