package app.seojae.cli.transfer;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.paper.PaperJson;
import app.seojae.cli.paper.PaperListing;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.transfer.Downloads;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.DownloadState;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import app.seojae.work.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings PDFs into the library, and pictures with them. */
@Command(name = "download")
public final class DownloadCommand extends LibraryCommand {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
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
    private boolean toldOfWaiting;

    public DownloadCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        if (papers.isEmpty() && !bookmarked && !all && !missing) {
            throw wrongUsage("download");
        }
        Transfers transfers = transfers(library);
        library.tidy();
        List<Long> named = named(library);
        List<Long> wanted = new ArrayList<>();
        for (long id : named) {
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
        if (!isOffline() && !transfers.connection().isAway()) {
            transfers.thumbnails().bring(named, CancelFlag.never());
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
                case WAITING, EMPTY -> {
                    Problem busy = longPause(library, downloads, wanted);
                    if (busy != null) {
                        fail(busy);
                        return;
                    }
                    await(downloads);
                }
                case AWAY -> {
                    fail(downloads.away());
                    return;
                }
                case STOPPED -> {
                    Problem reason = downloads.stoppedBy();
                    fail(reason == null ? Problem.of(ProblemKind.CANCELLED) : reason);
                    return;
                }
            }
        }
    }

    /** A server that wants to be left alone for long is not waited for; the queue keeps all. */
    private static @Nullable Problem longPause(
            Library library, Downloads downloads, List<Long> wanted) throws SeojaeException {
        Duration wait = downloads.untilNext().orElse(Duration.ZERO);
        if (wait.compareTo(LONGEST_WAIT) <= 0) {
            return null;
        }
        return library.browse().rows(wanted).stream()
                .filter(row -> row.pdf().state() == PdfInfo.State.QUEUED)
                .map(row -> row.pdf().problem())
                .filter(problem -> problem != null && problem.kind() == ProblemKind.BUSY_SERVER)
                .findFirst()
                .orElse(null);
    }

    /** Waits a while for what may not start yet, or for another program that brings it. */
    private void await(Downloads downloads) throws SeojaeException {
        Optional<Duration> next = downloads.untilNext();
        if (!toldOfWaiting) {
            toldOfWaiting = true;
            terminal()
                    .say(
                            next.isEmpty()
                                    ? text(Text.CLI_BROUGHT_ELSEWHERE)
                                    : text(Text.CLI_WAITING, next.get().toSeconds() + 1));
        }
        pause(next.orElse(LOOK_AGAIN).compareTo(LOOK_AGAIN) < 0 ? SOON : LOOK_AGAIN);
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
        toldOfWaiting = false;
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
                terminal().line(PaperListing.of(paper.row(), language()));
            }
            if (pdf.state() == PdfInfo.State.FAILED && pdf.problem() != null) {
                fail(pdf.problem().in(paper.row().title()));
            }
        }
    }
}
