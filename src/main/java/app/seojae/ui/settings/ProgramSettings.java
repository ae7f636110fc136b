package app.seojae.ui.settings;

import app.seojae.l10n.Language;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.Theme;
import javafx.scene.Scene;

/** The choices that the settings page offers. */
public final class ProgramSettings {

    public static final Setting<Theme> THEME = Setting.choice("theme", Theme.SYSTEM);
    public static final Setting<Language> LANGUAGE = Setting.choice("language", Language.KOREAN);

    /** How large letters are, in percent of their usual size. */
    public static final Setting<Double> TEXT_SIZE =
            Setting.number(
                    "text.size",
                    TextSize.USUAL,
                    TextSize.STEPS.getFirst(),
                    TextSize.STEPS.getLast());

    /** Whether nothing is asked of the network. */
    public static final Setting<Boolean> OFFLINE = Setting.flag("offline", false);

    /** The address asked instead of arXiv's; empty for arXiv itself. */
    public static final Setting<String> ARXIV_BASE = Setting.text("arxiv.base", "");

    public static final Setting<Boolean> FETCH_THUMBNAILS = Setting.flag("thumbnails.fetch", true);

    /** Whether the system tells of papers that feeds brought while the person looked elsewhere. */
    public static final Setting<Boolean> FEED_NOTICE = Setting.flag("feeds.notice", false);

    public static final Setting<Boolean> COUNT_UNREAD = Setting.flag("unread.count", true);

    /** Whether terms of a digest are explained in its PDF. */
    public static final Setting<Boolean> TERMS = Setting.flag("reader.terms", true);

    /** The address of a language model that the person runs; empty for none. */
    public static final Setting<String> MODEL_BASE = Setting.text("model.base", "");

    /** The name of that model. */
    public static final Setting<String> MODEL_NAME = Setting.text("model.name", "");

    /** Whether papers may stand in the order that is learned from what was kept and skipped. */
    public static final Setting<Boolean> READ_FIRST = Setting.flag("list.readFirst", false);

    private ProgramSettings() {}

    /** Dresses a scene in the theme and the size of letters that were chosen. */
    public static void dress(Scene scene, Settings settings) {
        settings.get(THEME).apply(scene, settings.get(TEXT_SIZE) / TextSize.USUAL);
    }
}
