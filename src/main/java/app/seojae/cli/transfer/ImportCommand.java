package app.seojae.cli.transfer;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.ImportReport;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.digest.ImportedDigest.Outcome;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes digests in from files, folders or standard input. */
@Command(name = "import")
public final class ImportCommand extends LibraryCommand {

    private static final String STANDARD_INPUT = "-";
    private static final int LARGEST_INPUT = 64 << 20;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<String> paths = List.of();

    @Option(names = "--name", paramLabel = "FILE", defaultValue = STANDARD_INPUT)
    private String name = STANDARD_INPUT;

    public ImportCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        library.importer().readAgain(CancelFlag.never());
        long start = System.nanoTime();
        List<ImportedDigest> files = new ArrayList<>();
        List<Path> waiting = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                importPaths(library, waiting, files);
                waiting.clear();
                files.add(importInput(library));
                tell(files.getLast());
            } else {
                waiting.add(Path.of(path));
            }
        }
        importPaths(library, waiting, files);
        sum(new ImportReport(files, (System.nanoTime() - start) / 1e9, false));
        terminal().flush();
        library.indexer().catchUp(CancelFlag.never());
        library.finding().saved().applyRules();
    }

    private void importPaths(Library library, List<Path> waiting, List<ImportedDigest> files)
            throws SeojaeException {
        if (!waiting.isEmpty()) {
            files.addAll(
                    library.importer()
                            .importPaths(waiting, Progress.NONE, CancelFlag.never(), this::tell)
                            .files());
        }
    }

    private ImportedDigest importInput(Library library) throws SeojaeException {
        try {
            byte[] bytes = terminal().in().readNBytes(LARGEST_INPUT + 1);
            String called = name.equals(STANDARD_INPUT) ? nameless(bytes) : name;
            return library.importer().importText(called, bytes);
        } catch (IOException e) {
            throw new SeojaeException(Problem.of(ProblemKind.FILE_UNREADABLE, name), e);
        }
    }

    /** Two nameless digests are two; the same one twice is one. */
    private static String nameless(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return "stdin-" + HexFormat.of().toHexDigits(sum.getValue(), 8) + ".md";
    }

    private void tell(ImportedDigest digest) {
        if (digest.outcome() == Outcome.FAILED || digest.leavesOver()) {
            failQuietly();
        }
        if (isJson()) {
            if (digest.outcome() == Outcome.FAILED) {
                digest.problems().forEach(problem -> terminal().say(problem, language()));
            }
            terminal().json(json -> write(json, digest));
            terminal().flush(); // what is told is on disk, and a reader may count on it
        } else {
            terminal().line(line(digest));
            for (Problem problem : digest.problems()) {
                terminal().say(problem.in(digest.file()), language());
            }
        }
    }

    private String line(ImportedDigest digest) {
        return switch (digest.outcome()) {
            case PAPER_DIGEST ->
                    text(
                            Text.CLI_IMPORTED,
                            digest.file(),
                            digest.papers(),
                            digest.added(),
                            digest.updated(),
                            digest.unchanged());
            case NOT_A_DIGEST -> text(Text.CLI_IMPORT_SKIPPED, digest.file());
            case FAILED -> text(Text.CLI_IMPORT_FAILED, digest.file());
        };
    }

    private void write(JsonWriter json, ImportedDigest digest) throws IOException {
        json.name("file").value(digest.file());
        json.name("kind").value(kind(digest.outcome()));
        if (digest.name() != null && digest.outcome() == Outcome.PAPER_DIGEST) {
            json.name("date")
                    .value(digest.name().date() == null ? null : digest.name().date().toString());
        }
        json.name("papers").value(digest.papers());
        json.name("new").value(digest.added());
        json.name("updated").value(digest.updated());
        json.name("unchanged").value(digest.unchanged());
        json.name("problems").beginArray();
        for (Problem problem : digest.problems()) {
            json.beginObject();
            json.name("line").value(problem.line());
            json.name("message").value(Text.of(problem, language()));
            json.endObject();
        }
        json.endArray();
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case PAPER_DIGEST -> "paper-digest";
            case NOT_A_DIGEST -> "not-a-digest";
            case FAILED -> "failed";
        };
    }

    private void sum(ImportReport report) {
        if (!isJson()) {
            terminal()
                    .line(
                            text(
                                    Text.CLI_IMPORT_SUM,
                                    report.files().size(),
                                    report.added(),
                                    report.updated(),
                                    report.unchanged()));
            return;
        }
        terminal()
                .json(
                        json -> {
                            json.name("summary").value(true);
                            json.name("files").value(report.files().size());
                            json.name("digests").value(report.count(Outcome.PAPER_DIGEST));
                            json.name("skipped").value(report.count(Outcome.NOT_A_DIGEST));
                            json.name("failed").value(report.count(Outcome.FAILED));
                            json.name("new").value(report.added());
                            json.name("updated").value(report.updated());
                            json.name("unchanged").value(report.unchanged());
                            json.name("seconds").value(Math.round(report.seconds() * 1e3) / 1e3);
                        });
    }
}
