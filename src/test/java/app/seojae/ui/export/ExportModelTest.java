package app.seojae.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.export.request.ExportFormat;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.model.ProblemKind;
import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.Query;
import app.seojae.ui.export.ExportOffer.Scope;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestMemory;
import app.seojae.ui.kit.control.Notices;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

    @TempDir Path folder;

    private final Background background = Background.inline();
    private final Messages words = new Messages(Language.KOREAN);
    private final TestMemory memory = new TestMemory();
    private final List<Path> opened = new ArrayList<>();
    private Notices notices;
    private Library library;
    private Dialogs dialogs;
    private ExportModel model;

    @BeforeAll
    static void startToolkit() throws Exception {
        Fx.start();
    }

    @BeforeEach
    void open() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 30);
        dialogs = new Dialogs();
        Fx.run(() -> notices = new Notices(words));
        model = model();
    }

    private ExportModel model() {
        return new ExportModel(library, background, memory, dialogs, notices, words, opened::add);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    /** Answers what the test says; counts how often it is asked. */
    private static final class Dialogs implements FileDialogs {
        private int asked;
        private Path answer;

        private Optional<Path> ask() {
            asked++;
            return Optional.ofNullable(answer);
        }

        @Override
        public List<Path> chooseDigests() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return ask();
        }

        @Override
        public Optional<Path> choosePdf() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String kind, String... patterns) {
            return ask();
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return ask();
        }
    }

    private ExportOffer offer() throws Exception {
        long paper = library.browse().ids(Query.ALL)[0];
        return new ExportOffer(paper, "A title", List.of(), Query.ALL.withText("없는말없는말"), null);
    }

    private String said() {
        return notices.pane().getChildren().getLast().getAccessibleText();
    }

    @Test
    void beginsWithThePaperAtHandAndCountsEachPart() throws Exception {
        ExportOffer offer = offer();
        Fx.run(
                () -> {
                    model.offer(offer);
                    assertNull(model.plan());
                    assertEquals(words.of(Text.EXPORT_COUNTING), model.planned());
                    background.settle();
                    assertEquals(Scope.PAPER, model.scope());
                    assertEquals(1, model.plan().files());
                    model.scope(Scope.ALL);
                    background.settle();
                    assertEquals(30, model.plan().files());
                    model.format(ExportFormat.BIBTEX);
                    background.settle();
                    assertEquals(1, model.plan().files());
                    assertEquals(words.of(Text.EXPORT_PLAN_PAPERS, "30", "1"), model.planned());
                    model.scope(Scope.LIST);
                    background.settle();
                    assertFalse(model.canStart(), "the list is empty");
                });
    }

    @Test
    void asksOnceWhereToAndRemembersItForEachFormat() throws Exception {
        ExportOffer offer = offer();
        Path vault = folder.resolve("vault");
        Fx.run(
                () -> {
                    model.offer(offer);
                    model.scope(Scope.ALL);
                    background.settle();
                    model.start();
                    assertNull(model.outcome(), "the person thought better of it");
                    dialogs.answer = vault;
                    model.start();
                    assertNotNull(model.stepProperty().get());
                    assertFalse(model.canStart(), "one at a time");
                    background.settle();
                    assertEquals(words.of(Text.EXPORT_DONE, "30", "0"), said());
                    assertEquals(words.of(Text.EXPORT_DONE, "30", "0"), model.ended());
                    model.openFolder();
                    assertEquals(List.of(vault), opened);
                    dialogs.answer = folder.resolve("all.bib");
                    model.format(ExportFormat.BIBTEX);
                    background.settle();
                    assertNull(model.out(), "a file is no folder");
                    model.start();
                    background.settle();
                    model.openFolder();
                    assertEquals(List.of(vault, folder), opened);
                });
        assertEquals(3, dialogs.asked);
        Fx.run(
                () -> {
                    ExportModel later = model();
                    assertEquals(ExportFormat.BIBTEX, later.format());
                    later.offer(offer);
                    later.format(ExportFormat.MARKDOWN);
                    later.scope(Scope.ALL);
                    background.settle();
                    later.start();
                    background.settle();
                    assertEquals(words.of(Text.EXPORT_SAME, "30"), said());
                });
        assertEquals(3, dialogs.asked, "nothing is asked again");
    }

    @Test
    void aFileOfThePersonsOwnStaysAndOneSentenceSaysSo() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.ris"), "mine");
        dialogs.answer = mine;
        ExportOffer offer = offer();
        Fx.run(
                () -> {
                    model.offer(offer);
                    model.format(ExportFormat.RIS);
                    background.settle();
                    model.start();
                    background.settle();
                    assertEquals(ProblemKind.FILE_NOT_OURS, model.outcome().problem().kind());
                    assertTrue(model.ended().contains("mine.ris"));
                    assertNull(model.stepProperty().get());
                });
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void anOwnStyleThatIsNoneIsSaidInOneSentence() throws Exception {
        dialogs.answer = Files.writeString(folder.resolve("no.csl"), "no style");
        ExportOffer offer = offer();
        Fx.run(
                () -> {
                    model.offer(offer);
                    model.format(ExportFormat.REFERENCE);
                    model.chooseStyle();
                    assertEquals(folder.resolve("no.csl").toString(), model.style());
                    dialogs.answer = folder.resolve("refs.txt");
                    background.settle();
                    model.start();
                    background.settle();
                    assertEquals(ProblemKind.STYLE_UNREADABLE, model.outcome().problem().kind());
                    model.style(ExportChoices.IEEE);
                    model.start();
                    background.settle();
                    assertNull(model.outcome().problem());
                });
    }

    @Test
    void theChosenPapersComeFirstAndAreWrittenInTheirOrder() throws Exception {
        long[] all = library.browse().ids(Query.ALL);
        List<Long> chosen = List.of(all[7], all[2], all[5]);
        dialogs.answer = folder.resolve("chosen.bib");
        Fx.run(
                () -> {
                    model.offer(new ExportOffer(all[5], "A title", chosen, Query.ALL, null));
                    assertEquals(Scope.CHOSEN, model.scope());
                    model.format(ExportFormat.BIBTEX);
                    background.settle();
                    assertEquals(3, model.plan().papers());
                    model.start();
                    background.settle();
                });
        String bib = Files.readString(folder.resolve("chosen.bib"));
        assertEquals(library.copies().text(chosen, PaperCopyForm.BIBTEX), bib);
    }
}
