package app.seojae.cli;

import app.seojae.library.Downloads;
import app.seojae.library.Library;
import app.seojae.library.Transfers;
import app.seojae.model.DownloadState;
import app.seojae.model.Paper;
import app.seojae.model.PdfInfo;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.Query;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings PDFs into the library, and pictures with them. */
@Command(name = "download")
final class DownloadCommand extends LibraryCommand {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final long QUIET_BYTES = 1 << 20;

    @Parameters(paramLabel = "PAPER", arity = "0..*")
    private List<String> papers = List.of();

    @Option(names = "--bookmarked")
    private boolean bookmarked;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--missing")
    private boolean missing;

    private long toldAt;

    DownloadCommand(Root root) {
        super(root);
    }

    @Override
    void run(Library library) throws SeojaeException {
        if (papers.isEmpty() && !bookmarked && !all && !missing) {
            throw wrongUsage("download");
        }
        Transfers transfers = transfers(library);
        List<Long> wanted = new ArrayList<>();
        for (long id : named(library)) {
            if (transfers.pdfs().file(id).isEmpty()) {
                wanted.add(id);
            }
        }
        if (isOffline() && !wanted.isEmpty()) {
            throw new SeojaeException(Problem.of(ProblemKind.OFFLINE));
        }
        Downloads downloads = transfers.downloads();
        downloads.addListener(this::progress);
        downloads.resume(); // who asks for papers wants the queue to go on
        downloads.enqueue(wanted);
        fetch(library, downloads, wanted);
        tell(library, wanted);
        int brought = 1;
        while (!isOffline() && brought > 0) {
            brought = transfers.thumbnails().bringSome(CancelFlag.never());
            brought = papers.isEmpty() ? brought : 0;
        }
    }

    private List<Long> named(Library library) throws SeojaeException {
        if (!papers.isEmpty()) {
            return resolve(library, papers);
        }
        Query query = bookmarked ? Query.ALL.withShelf(Query.Shelf.BOOKMARKED) : Query.ALL;
        return Arrays.stream(library.browse().ids(query)).boxed().toList();
    }

    private void fetch(Library library, Downloads downloads, List<Long> wanted)
            throws SeojaeException {
        while (isAnyOnItsWay(library, wanted)) {
            switch (downloads.turn(CancelFlag.never())) {
                case ENDED -> {}
                // Another process may be bringing one of ours.
                case WAITING, EMPTY ->
                        pause(
                                downloads.untilNext().orElse(LOOK_AGAIN).compareTo(LOOK_AGAIN) < 0
                                        ? Duration.ofMillis(100)
                                        : LOOK_AGAIN);
                case STOPPED -> {
                    Problem reason = downloads.stoppedBy();
                    fail(reason == null ? Problem.of(ProblemKind.CANCELLED) : reason);
                    return;
                }
            }
        }
    }

    private static boolean isAnyOnItsWay(Library library, List<Long> wanted)
            throws SeojaeException {
        return library.browse().rows(wanted).stream()
                .map(row -> row.pdf().state())
                .anyMatch(
                        state ->
                                state == PdfInfo.State.QUEUED
                                        || state == PdfInfo.State.DOWNLOADING);
    }

    private static void pause(Duration time) throws SeojaeException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    private void progress(DownloadState state) {
        boolean step = state.state() != PdfInfo.State.DOWNLOADING || state.bytes() == 0;
        if (step || state.bytes() - toldAt > QUIET_BYTES) {
            toldAt = state.bytes();
            String line = "#" + state.paper() + " " + state.state().word();
            String size = state.expectedBytes() > 0 ? "/" + state.expectedBytes() : "";
            terminal().say(state.bytes() > 0 ? line + " " + state.bytes() + size : line);
        }
    }

    private void tell(Library library, List<Long> wanted) throws SeojaeException {
        PaperJson writing = new PaperJson(language());
        for (Paper paper : library.browse().papers(wanted)) {
            PdfInfo pdf = paper.row().pdf();
            if (isJson()) {
                terminal().json(json -> writing.write(json, paper));
            } else {
                terminal().line(PaperLines.of(paper.row(), language()));
            }
            if (pdf.state() == PdfInfo.State.FAILED && pdf.problem() != null) {
                fail(pdf.problem().in(paper.row().title()));
            }
        }
    }
}
