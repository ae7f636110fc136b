package app.seojae.cli.pdf;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.render.PdfCheck;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws every page of PDFs and tells which could not be drawn. */
@Command(name = "check")
final class PdfCheckCommand extends PdfCommand.Part {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = List.of();

    @Option(names = "--dpi", paramLabel = "D")
    private double dpi = 72;

    @Option(names = "--repeat", paramLabel = "N")
    private int repeat = 1;

    PdfCheckCommand(Root root) {
        super(root);
    }

    @Override
    protected void answer() throws SeojaeException {
        if (!(dpi > 0)) {
            throw LibraryCommand.wrongUsage("--dpi " + dpi);
        }
        try (PdfCheck check = new PdfCheck(dpi, repeat)) {
            for (String file : files) {
                tell(file, report(check, file));
            }
        }
    }

    private PdfCheck.Report report(PdfCheck check, String file) {
        try {
            return check.check(find(file), password());
        } catch (SeojaeException e) {
            return new PdfCheck.Report(Path.of(""), 0, 0, List.of(), 0, 0, e.problem());
        }
    }

    private void tell(String file, PdfCheck.Report report) {
        if (isJson()) {
            terminal().json(json -> write(json, file, report));
        } else {
            terminal().line(String.format("%5d/%d  %s", report.rendered(), report.pages(), file));
        }
        if (report.error() != null) {
            fail(report.error(), file);
        } else if (!report.isWhole()) {
            failQuietly();
            if (!isJson()) {
                report.failed().forEach(one -> fail(one.error(), file));
            }
        }
        terminal().flush();
    }

    private void write(JsonWriter json, String file, PdfCheck.Report report) throws IOException {
        json.name("file").value(file);
        json.name("pages").value(report.pages());
        json.name("rendered").value(report.rendered());
        json.name("failed").beginArray();
        for (PdfCheck.Failed one : report.failed()) {
            json.beginObject();
            json.name("page").value(one.page().number());
            json.name("error").value(sentence(one.error()));
            json.endObject();
        }
        json.endArray();
        json.name("firstMs").value(tenths(report.firstMs()));
        json.name("ms").value(tenths(report.ms()));
        json.name("error").value(report.error() == null ? null : sentence(report.error()));
    }

    private static double tenths(double ms) {
        return Math.round(ms * 10) / 10.0;
    }
}
