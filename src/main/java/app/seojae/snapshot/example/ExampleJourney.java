package app.seojae.snapshot.example;

import app.seojae.library.Library;
import app.seojae.library.transfer.Downloads;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Bookmarks and downloads that wait, for pictures of what is done before a journey. */
public final class ExampleJourney {

    private static final int PAPERS = 9;
    private static final int WAITING = 6;

    /** A paper that nobody can fetch: its download fails before anything is asked. */
    private static final String NOWHERE =
            """
            ### Notes on Reading Underground

            **요약**: 연결이 끊기는 곳에서 논문을 읽는 방법을 정리합니다.
            **쉬운설명**: 지하철에서는 미리 받아 둔 것만 읽을 수 있어요.
            **관련분야**: 읽기
            **추천수**: 4
            """;

    private ExampleJourney() {}

    /** Bookmarks the newest papers, and whatever is stored. */
    public static void bookmark(Library copy) throws SeojaeException {
        copy.paperStates().bookmark(papers(copy), true);
    }

    private static List<Long> papers(Library copy) throws SeojaeException {
        List<PaperRow> stored = copy.browse().find(Query.ALL.withShelf(Query.Shelf.OFFLINE)).head();
        List<PaperRow> newest = copy.browse().find(Query.ALL).head();
        return Stream.concat(newest.stream().limit(PAPERS), stored.stream().limit(PAPERS))
                .map(PaperRow::id)
                .distinct()
                .toList();
    }

    /** Puts some papers into the queue; one of them fails, for nobody knows where it lies. */
    public static void queue(Library copy, WebAccess web) throws SeojaeException {
        bookmark(copy);
        Downloads downloads = copy.transfers(web).downloads();
        copy.importer().importText("2017-06-11.md", NOWHERE.getBytes(StandardCharsets.UTF_8));
        for (PaperRow row : copy.browse().find(Query.ALL.withText("Underground")).head()) {
            downloads.enqueueFirst(row.id());
            downloads.turn(CancelFlag.never());
        }
        downloads.enqueueMissing(
                copy.browse().find(Query.ALL).head().stream()
                        .filter(row -> row.pdf().state() == PdfInfo.State.ABSENT)
                        .map(PaperRow::id)
                        .limit(WAITING)
                        .toList());
    }
}
