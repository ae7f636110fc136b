package app.seojae.library;

import app.seojae.model.NoteText;
import app.seojae.model.SeojaeException;
import app.seojae.store.MarkStore;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * What a person writes about papers. Every change is on disk when the call returns, is a step that
 * {@link Marks#undo} takes back, and loses nothing that another program wrote meanwhile. Blocking;
 * safe for any thread.
 */
public final class PaperNotes {

    private static final int LONGEST_REMARK = 200;

    private final Ground ground;
    private final Edits edits;
    private final MarkStore store = new MarkStore();

    PaperNotes(Ground ground, Edits edits) {
        this.ground = ground;
        this.edits = edits;
    }

    /** Replaces a paper's note, whatever it says; the pauses in typing one are one step. */
    public void replace(long id, String markdown) throws SeojaeException {
        edits.perform(new NoteEdit.Text(id, null, markdown));
    }

    /** Replaces a paper's note unless it was changed since a revision; whether it did. */
    public boolean replaceUnlessChanged(long id, String markdown, long revision)
            throws SeojaeException {
        AtomicBoolean same = new AtomicBoolean();
        edits.perform(
                sql -> {
                    Optional<NoteText> standing = store.note(sql, id);
                    same.set(standing.isPresent() && standing.get().revision() == revision);
                    return same.get() ? new NoteEdit.Text(id, null, markdown) : Edit.NOTHING;
                });
        return same.get();
    }

    /** Puts a paragraph at the end of a paper's note. */
    public void append(long id, String markdown) throws SeojaeException {
        edits.perform(new NoteEdit.Addition(id, markdown));
    }

    /**
     * Writes the note that a person made of an older one; what others wrote into it meanwhile stays
     * in it. The pauses in typing one are one step.
     *
     * @param base the note it was made from
     */
    public NoteWritten write(long id, NoteText base, String markdown) throws SeojaeException {
        NoteEdit.Text edit = new NoteEdit.Text(id, base.markdown(), markdown);
        AtomicBoolean keptBoth = new AtomicBoolean();
        edits.perform(
                sql -> {
                    NoteText standing = store.note(sql, id).orElse(base);
                    keptBoth.set(edit.over(standing).keptBoth());
                    return edit;
                });
        NoteText now = ground.read(sql -> store.note(sql, id)).orElse(base);
        return new NoteWritten(now, keptBoth.get());
    }

    /** The first line of a note as plain text, as lists show it. */
    static String remark(String markdown, UnaryOperator<String> plainText) {
        return markdown.lines()
                .map(plainText)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_REMARK)))
                .orElse("");
    }
}
