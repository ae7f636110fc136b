package app.seojae.ui.window;

import app.seojae.library.Library;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.library.own.Additions;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.pdf.render.RenderService;
import app.seojae.release.ReleaseCheck;
import app.seojae.ui.annotate.page.AnnotationNeeds;
import app.seojae.ui.annotate.page.AnnotationToolState;
import app.seojae.ui.care.CareNeeds;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.kit.keys.Keymap;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.settings.ProgramSettings;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What the window is given to work with.
 *
 * @param model that writes texts, as far as one is named
 * @param releases says what this program is, and asks for a newer one
 * @param browser opens an http or https address outside
 * @param folderOpener shows a folder in the system's file browser
 * @param settingsChanged told a choice that was made
 */
public record WindowNeeds(
        Library library,
        Transfers transfers,
        ModelAccess model,
        ReleaseCheck releases,
        FeedChecks feeds,
        Additions additions,
        CareNeeds care,
        Background background,
        RenderService renderHouse,
        Settings settings,
        FileDialogs dialogs,
        Messages words,
        Consumer<String> browser,
        Consumer<Path> folderOpener,
        Consumer<Setting<?>> settingsChanged) {

    public WindowNeeds {
        words = new Messages(words.language(), new Keymap(settings));
    }

    /** What the words of an open PDF are given to work with. */
    public ReadingNeeds reading(PaperActions actions) {
        return new ReadingNeeds(
                library,
                background,
                words,
                actions,
                browser,
                () -> settings.get(ProgramSettings.TERMS));
    }

    /** What annotating an open PDF is given to work with. */
    public AnnotationNeeds annotating(
            Notices notices,
            AnnotationToolState pens,
            BiConsumer<Annotation, AnnotationCopyForm> copy) {
        return new AnnotationNeeds(library, background, words, notices, pens, browser, copy);
    }
}
