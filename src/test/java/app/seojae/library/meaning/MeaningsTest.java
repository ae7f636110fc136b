package app.seojae.library.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Library;
import app.seojae.library.MeaningFiles;
import app.seojae.library.TestLibraries;
import app.seojae.meaning.MeaningAnswer;
import app.seojae.meaning.TwoTongues;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library learns from its digests, when asked and when they change. */
class MeaningsTest {

    private static final int ASKED = 3;

    @TempDir Path folder;

    private Library open() throws Exception {
        Library library = TestLibraries.open(folder.resolve("library"));
        take(library, MeaningFiles.english(folder.resolve("in/2026-03-05.json")));
        return library;
    }

    private static void take(Library library, Path file) throws Exception {
        library.importer()
                .importPaths(List.of(file), (done, total) -> {}, CancelFlag.never(), done -> {});
    }

    private static String first(Library library) throws Exception {
        MeaningAnswer answer = library.finding().meanings().find(TwoTongues.title(ASKED, true), 1);
        assertEquals(MeaningAnswer.State.LEARNED, answer.state());
        return library.browse().rows(List.of(answer.hits().getFirst().paper())).getFirst().title();
    }

    @Test
    void itAsksToBeTaughtAndAnswersThen() throws Exception {
        try (Library library = open()) {
            Meanings meanings = library.finding().meanings();
            AtomicInteger wanted = new AtomicInteger();
            AtomicInteger learned = new AtomicInteger();
            Runnable end = meanings.whenWanted(wanted::incrementAndGet);
            meanings.whenLearned(learned::incrementAndGet);
            take(library, MeaningFiles.korean(folder.resolve("in/2026-03-05.md"), ASKED));
            assertEquals(MeaningAnswer.LEARNING, meanings.find("음성 인식", 5));
            assertEquals(1, wanted.get());
            assertFalse(meanings.isLearned());
            meanings.learn(CancelFlag.never());
            assertTrue(meanings.isLearned());
            assertEquals(TwoTongues.title(ASKED, false), first(library));
            meanings.learn(CancelFlag.never());
            assertEquals(1, learned.get(), "nothing changed, nothing is learned again");
            end.run();
            assertEquals(1, wanted.get());
        }
    }

    @Test
    void newDigestsAreLearnedFromAndBookmarksAreNot() throws Exception {
        try (Library library = open()) {
            Meanings meanings = library.finding().meanings();
            AtomicInteger learned = new AtomicInteger();
            meanings.whenLearned(learned::incrementAndGet);
            meanings.learn(CancelFlag.never());
            assertEquals(MeaningAnswer.State.TOO_FEW, meanings.find("음성 인식", 5).state());
            library.paperStates().bookmark(List.of(1L), true);
            meanings.learn(CancelFlag.never());
            assertEquals(1, learned.get());
            take(library, MeaningFiles.korean(folder.resolve("in/2026-03-05.md"), ASKED));
            meanings.learn(CancelFlag.never());
            assertNotEquals(1, learned.get());
            assertEquals(TwoTongues.title(ASKED, false), first(library));
        }
    }
}
