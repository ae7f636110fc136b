package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.pdftext.PdfIndexRounds;
import app.seojae.library.transfer.Transfers;
import app.seojae.pdf.TypedPages;
import app.seojae.store.Database;
import app.seojae.work.HandSchedule;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs indexed behind the window, by a clock that is moved by hand. */
class PdfIndexRoundsTest {

    private static final int PAPERS = 8;

    @TempDir Path folder;
    private final HandSchedule hand = new HandSchedule();
    private Library library;
    private Transfers transfers;
    private PdfIndexRounds rounds;

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), PAPERS);
        transfers = TestLibraries.offline(library, folder.resolve("state"));
        rounds = new PdfIndexRounds(library.finding().pdfIndexer(), library.changes(), hand);
    }

    @AfterEach
    void close() throws Exception {
        rounds.close();
        library.close();
    }

    private void add(long paper) throws Exception {
        Path pdf =
                new TypedPages().page().body(700, "whale " + paper).save(folder.resolve("p.pdf"));
        transfers.pdfs().add(paper, pdf);
    }

    private int indexed() throws Exception {
        return library.finding().pdfIndexer().state().indexed();
    }

    @Test
    void whatLiesThereAndWhatComesIsIndexed() throws Exception {
        for (long paper = 1; paper <= 3; paper++) {
            add(paper);
        }
        rounds.start();
        assertEquals(0, indexed(), "not while the program starts");
        hand.pass(Duration.ofMinutes(1));
        assertEquals(3, indexed());
        add(4);
        hand.pass(Duration.ofSeconds(5));
        assertEquals(4, indexed());
        transfers.pdfs().remove(4);
        hand.pass(Duration.ofSeconds(5));
        assertEquals(3, indexed());
    }

    @Test
    void nothingIsAskedWhenNothingChanged() throws Exception {
        add(1);
        rounds.start();
        hand.pass(Duration.ofMinutes(1));
        assertEquals(1, indexed());
        Database.Tally before = TestLibraries.tally(library);
        hand.pass(Duration.ofHours(5));
        assertEquals(before, TestLibraries.tally(library));
        assertTrue(hand.untilNext().isEmpty(), "and nobody waits");
    }

    @Test
    void whileAPdfIsReadTheOthersComeNowAndThen() throws Exception {
        for (long paper = 1; paper <= 6; paper++) {
            add(paper);
        }
        rounds.reading(true);
        rounds.start();
        hand.pass(Duration.ofSeconds(30));
        int some = indexed();
        assertTrue(some > 0 && some < 4, some + " while reading");
        rounds.reading(false);
        hand.pass(Duration.ofSeconds(5));
        assertEquals(6, indexed());
    }

    @Test
    void afterTheCloseNothingIsRead() throws Exception {
        add(1);
        rounds.start();
        rounds.close();
        hand.pass(Duration.ofMinutes(1));
        add(2);
        hand.pass(Duration.ofMinutes(1));
        assertEquals(0, indexed());
    }
}
