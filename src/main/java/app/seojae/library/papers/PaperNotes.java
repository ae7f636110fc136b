package app.seojae.library.papers;

import app.seojae.merge.Merged;
import app.seojae.merge.TextMerge;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.NoteText;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.paper.PaperStateStore;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * What a person writes about papers. Every change is on disk when the call returns, is a step that
 * {@link PaperStates#undo} takes back, and loses nothing that another program wrote meanwhile.
 * Blocking; safe for any thread.
 */
public final class PaperNotes {

    private static final int LONGEST_REMARK = 200;

    private final Edits edits;
    private final PaperStateStore store = new PaperStateStore();

    public PaperNotes(Edits edits) {
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
                    return same.get() ? new NoteEdit.Text(id, null, markdown) : Edit.nothing();
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
        AtomicReference<NoteWritten> written = new AtomicReference<>(new NoteWritten(base, false));
        edits.perform(
                sql -> {
                    long paper = PaperAliases.now(sql, id);
                    Optional<NoteText> there = store.note(sql, paper);
                    if (there.isEmpty()) {
                        return Edit.nothing();
                    }
                    NoteText standing = there.get();
                    Merged merged = TextMerge.merge(base.markdown(), markdown, standing.markdown());
                    boolean changes = !merged.text().equals(standing.markdown());
                    written.set(
                            new NoteWritten(
                                    new NoteText(
                                            standing.revision() + (changes ? 1 : 0), merged.text()),
                                    merged.keptBoth()));
                    return new NoteEdit.Text(paper, standing.markdown(), merged.text());
                });
        return Objects.requireNonNull(written.get());
    }

    /** The first line of a note as plain text, as lists show it. */
    public static String remark(String markdown, UnaryOperator<String> plainText) {
        return markdown.lines()
                .map(plainText)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_REMARK)))
                .orElse("");
    }
}
