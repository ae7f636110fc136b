package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.viewer.model.PaperLook;
import app.seojae.ui.viewer.model.ReaderLook;
import app.seojae.ui.viewer.model.ReaderLook.Kind;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Offers the looks of pages. */
public final class LookMenu {

    private LookMenu() {}

    /**
     * The menu of the looks, which says too whether figures change and whether this paper has its
     * own.
     *
     * @param pickColours shows the colours of the custom look
     */
    public static MenuButton of(PaperLook paper, BarControls tools, Runnable pickColours) {
        ObjectProperty<ReaderLook> look = paper.lookProperty();
        return tools.menu(
                Feather.MOON,
                Text.VIEWER_LOOK,
                ReaderCommand.DARK,
                () -> items(paper, look, tools, pickColours));
    }

    private static List<MenuItem> items(
            PaperLook paper,
            ObjectProperty<ReaderLook> look,
            BarControls tools,
            Runnable pickColours) {
        ObservableValue<Boolean> figures = look.map(ReaderLook::figuresToo);
        MenuItem figuresToo =
                tools.choice(
                        Text.VIEWER_LOOK_FIGURES,
                        figures,
                        true,
                        () -> look.set(look.get().withFigures(!look.get().figuresToo())));
        figuresToo.disableProperty().bind(look.map(now -> now.kind() == Kind.PAPER));
        return List.of(
                kind(look, tools, Text.VIEWER_LOOK_PAPER, Kind.PAPER, () -> {}),
                kind(look, tools, Text.VIEWER_LOOK_SEPIA, Kind.SEPIA, () -> {}),
                tools.naming(
                        kind(look, tools, Text.VIEWER_LOOK_DARK, Kind.DARK, () -> {}),
                        Text.VIEWER_LOOK_DARK,
                        ReaderCommand.DARK),
                kind(look, tools, Text.VIEWER_LOOK_CUSTOM, Kind.CUSTOM, pickColours),
                new SeparatorMenuItem(),
                figuresToo,
                new SeparatorMenuItem(),
                tools.choice(
                        Text.VIEWER_LOOK_OWN,
                        paper.ownProperty(),
                        true,
                        () -> paper.ownProperty().set(!paper.ownProperty().get())));
    }

    private static MenuItem kind(
            ObjectProperty<ReaderLook> look,
            BarControls tools,
            Text words,
            Kind kind,
            Runnable then) {
        return tools.choice(
                words,
                look.map(ReaderLook::kind),
                kind,
                () -> {
                    look.set(look.get().with(kind));
                    then.run();
                });
    }
}
