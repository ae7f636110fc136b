package app.seojae.ui.export;

import app.seojae.export.markdown.MarkdownWords;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ClipboardText;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.Lane;
import java.util.List;
import java.util.UUID;

/** Puts marks on the clipboard. Confined to the FX thread. */
public final class AnnotationClipboard {

    private final Library library;
    private final Background background;
    private final Notices notices;
    private final Messages words;

    public AnnotationClipboard(
            Library library, Background background, Notices notices, Messages words) {
        this.library = library;
        this.background = background;
        this.notices = notices;
        this.words = words;
    }

    /** One mark. */
    public void one(Annotation mark, AnnotationCopyForm form) {
        copy(mark.paper(), List.of(mark.id()), form, Text.MARK_COPIED);
    }

    /** All marks of a paper. */
    public void all(long paper, AnnotationCopyForm form) {
        copy(paper, List.of(), form, Text.MARKS_COPIED);
    }

    private void copy(long paper, List<UUID> marks, AnnotationCopyForm form, Text done) {
        MarkdownWords of = MarkdownWords.in(words.language());
        // Behind what was just marked or typed, which is written on that lane.
        background
                .run(Lane.WRITE, () -> library.exports().text(paper, marks, form, of))
                .then(
                        text -> {
                            if (text.isEmpty()) {
                                notices.say(words.of(Text.MARKS_NONE_TO_COPY));
                            } else {
                                ClipboardText.text(text);
                                notices.say(words.of(done));
                            }
                        });
    }
}
