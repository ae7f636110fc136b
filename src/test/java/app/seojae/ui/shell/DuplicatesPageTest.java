package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person puts papers together as one, and takes it back. */
class DuplicatesPageTest {

    @TempDir Path folder;
    private Rig rig;
    private String title;
    private long numbered;
    private long own;

    @BeforeEach
    void open() throws Exception {
        rig = new Rig(folder, 20, 1200, 800);
        numbered = rig.library.browse().ids(Query.ALL)[0];
        title = rig.library.browse().rows(List.of(numbered)).getFirst().title();
        rig.library
                .importer()
                .importText(
                        "2030-01-01.md",
                        ("### "
                                        + title.toUpperCase(java.util.Locale.ROOT)
                                        + "!\n\n**요약**: 같은 논문의 다른 요약입니다.\n\n**쉬운설명**: 쉽게 말해도 같습니다.\n")
                                .getBytes(StandardCharsets.UTF_8));
        own = rig.library.browse().ids(Query.ALL)[0];
        rig.library.notes().replace(own, "내 메모");
        rig.settle();
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private int papers() throws Exception {
        return rig.library.browse().ids(Query.ALL).length;
    }

    private void merging() throws Exception {
        rig.settle(Lane.TEXT);
        rig.settle();
    }

    @Test
    void chosenPapersBecomeOneAndOneKeyTakesItBack() throws Exception {
        Fx.run(() -> rig.window.list().choice().only(own));
        Fx.run(() -> rig.window.list().choice().widen(1));
        rig.settle();
        command("하나로 합치기");
        merging();
        assertEquals(
                Session.Screen.DUPLICATES,
                Fx.ask(() -> rig.window.session().screenProperty().get()));
        assertTrue(rig.says("남길 논문을 고르세요."));
        assertEquals(2, Fx.visible(rig.window, RadioButton.class).size());
        RadioButton second = Fx.visible(rig.window, RadioButton.class).getLast();
        Fx.run(() -> second.setSelected(true));
        rig.pressButton("합치기");
        merging();
        rig.awaitSaid("논문 2편을 하나로 합쳤습니다.");
        assertEquals(20, papers());
        assertEquals(papers(), rig.found(), "the list shows what there is");
        assertEquals(
                Session.Screen.LIBRARY, Fx.ask(() -> rig.window.session().screenProperty().get()));
        rig.press(KeyCode.Z);
        rig.awaitSaid("되돌렸습니다: 논문 합치기, 2편");
        assertEquals(21, papers());
        assertEquals("내 메모", rig.library.browse().paper(own).orElseThrow().note());
    }

    private void command(String words) throws Exception {
        rig.press(KeyCode.K, "", false, true);
        rig.settle();
        rig.type(words);
        rig.settle();
        rig.press(KeyCode.ENTER);
    }

    private void list() throws Exception {
        command("같은 논문");
        rig.settle(Lane.LEARN);
        rig.awaitSaid("제목이 같음");
    }

    @Test
    void whatLooksLikeOneIsOfferedAndTheNumberedOneStays() throws Exception {
        list();
        assertTrue(rig.says("같은 논문으로 보이는 것 1"));
        assertTrue(
                Fx.visible(rig.window, RadioButton.class).getFirst().isSelected(),
                "the one with a number stays unless another is chosen");
        rig.pressButton("합치기");
        merging();
        rig.awaitSaid("합친 논문");
        assertEquals("내 메모", rig.library.browse().paper(numbered).orElseThrow().note());
        assertEquals(20, papers());
        rig.pressButton("다시 나누기");
        rig.settle(Lane.LEARN);
        rig.awaitSaid("제목이 같음");
        assertEquals(21, papers());
        rig.press(KeyCode.Z);
        rig.settle(Lane.LEARN);
        rig.awaitSaid("합친 논문");
        assertEquals(20, papers(), "splitting is a step as well");
    }

    @Test
    void whatIsAnotherPaperIsNotOfferedAgain() throws Exception {
        list();
        rig.pressButton("다른 논문");
        rig.settle(Lane.LEARN);
        rig.awaitSaid("같은 논문으로 보이는 것이 없습니다.");
        assertEquals(21, papers());
        rig.pressButton("되돌리기");
        rig.settle(Lane.LEARN);
        rig.awaitSaid("제목이 같음");
        assertFalse(
                Fx.visible(rig.window, Labeled.class).stream()
                        .anyMatch(one -> String.valueOf(one.getText()).contains("합친 논문")));
    }
}
