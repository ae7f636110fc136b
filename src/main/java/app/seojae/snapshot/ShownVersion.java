package app.seojae.snapshot;

import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.PdfFile;
import app.seojae.ui.session.PaperAnnotations;
import app.seojae.work.Lane;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Waits until the reader knows which text its document has. Confined to the FX thread. */
record ShownVersion(PosedReader reader) {

    /**
     * Tells the fingerprint of the text once the reader shows the annotations on it.
     *
     * @param never called where the text cannot be read
     */
    void then(Consumer<TextVersion> then, Runnable never) {
        long paper = reader.screen().paper();
        PdfFile file = reader.file();
        reader.window()
                .background()
                .run(
                        Lane.WHOLE_TEXT,
                        cancel -> reader.window().library().versions().open(paper, file, cancel))
                .then(version -> whenShown(version, then))
                .failed(problem -> never.run());
    }

    private void whenShown(TextVersion version, Consumer<TextVersion> then) {
        PaperAnnotations annotations = reader.annotations();
        AtomicBoolean told = new AtomicBoolean();
        annotations
                .versionProperty()
                .subscribe(
                        shown -> {
                            if (shown.equals(version) && !told.getAndSet(true)) {
                                then.accept(version);
                            }
                        });
    }
}
