package app.seojae.ui.settings;

import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.ProgramVersion;
import app.seojae.model.Release;
import app.seojae.release.ProgramBuild;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.settings.ReleaseModel.Look;
import app.seojae.ui.settings.ReleaseModel.Phase;
import java.net.URI;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What this program is, and whether there is a newer one. */
public final class ProgramGroup extends VBox {

    private static final String LICENCE = "Apache-2.0";
    private static final int ICON = 14;

    private final ReleaseModel model;
    private final Messages words;
    private final IconButton ask;
    private final IconButton open;
    private final IconButton allow;
    private final CardRow row;

    public ProgramGroup(ReleaseModel model, Messages words) {
        this.model = model;
        this.words = words;
        ask =
                new IconButton(
                        "plain",
                        words.of(Text.RELEASE_CHECK),
                        Feather.REFRESH_CW,
                        model::askOrStop);
        open =
                new IconButton(
                        "plain", words.of(Text.LINK_OPEN), Feather.EXTERNAL_LINK, model::open);
        allow = new IconButton("plain", words.of(Text.RELEASE_ALLOW), Feather.WIFI, model::allow);
        VBox buttons = new VBox(8, ask, open, allow);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        boolean any = model.hasPlace();
        row = new CardRow(words.of(Text.RELEASE), "", any ? buttons : new Region());
        getChildren()
                .setAll(
                        CardRow.group(
                                words.of(Text.SETTINGS_PROGRAM), version(model.build()), row));
        model.lookProperty().subscribe(this::show);
    }

    private CardRow version(ProgramBuild build) {
        ProgramVersion version = build.version();
        String built =
                build.built() == null
                        ? LICENCE
                        : words.of(Text.PROGRAM_BUILT, build.built(), LICENCE);
        return new CardRow(
                version == null
                        ? words.of(Text.PROGRAM_UNNUMBERED)
                        : words.of(Text.PROGRAM_VERSION, version),
                built,
                new Region());
    }

    private void show(Look look) {
        row.explain(sentence(look));
        boolean asking = look.phase() == Phase.ASKING;
        ask.setText(words.of(asking ? Text.RELEASE_STOP : Text.RELEASE_CHECK));
        icon(ask, asking ? Feather.X : Feather.REFRESH_CW);
        Showing.set(open, look.phase() == Phase.NEWER || look.phase() == Phase.UNNUMBERED);
        Showing.set(allow, look.phase() == Phase.OFFLINE);
    }

    private static void icon(Button button, Feather icon) {
        button.setGraphic(Icons.of(icon, ICON));
    }

    private String sentence(Look look) {
        URI place = model.build().releases();
        if (place == null) {
            return words.of(Text.RELEASE_NOWHERE);
        }
        Problem problem = look.problem();
        return switch (look.phase()) {
            case QUIET -> words.of(Text.RELEASE_HINT, place.getHost());
            case ASKING -> words.of(Text.RELEASE_ASKING, place.getHost());
            case NEWEST -> words.of(Text.RELEASE_NEWEST);
            case NEWER -> found(Text.RELEASE_NEWER, look.release());
            case UNNUMBERED -> found(Text.RELEASE_UNNUMBERED, look.release());
            case OFFLINE -> words.of(Text.RELEASE_OFFLINE);
            case FAILED -> problem == null ? "" : words.of(problem);
        };
    }

    /** Where a press would lead stands there before it. */
    private String found(Text text, @Nullable Release release) {
        if (release == null) {
            return "";
        }
        String sentence = words.of(text, release.version());
        String dated =
                release.published() == null
                        ? sentence
                        : words.of(
                                Text.RELEASE_DATED,
                                sentence,
                                release.published().atZone(ZoneId.systemDefault()).toLocalDate());
        return dated + "\n" + release.page();
    }
}
