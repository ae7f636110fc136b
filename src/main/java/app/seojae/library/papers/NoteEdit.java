package app.seojae.library.papers;

import app.seojae.library.context.Change;
import app.seojae.merge.TextMerge;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.NoteText;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of a paper's note. Nothing that others wrote into the note meanwhile is lost by it; that
 * of a paper put together with another since goes into the other's.
 */
sealed interface NoteEdit extends Edit {

    /** The paper's number. */
    long id();

    @Override
    default Change.Kind kind() {
        return Change.Kind.NOTE;
    }

    @Override
    default List<Long> ids() {
        return List.of(id());
    }

    /**
     * A note's new text. What was written into the note since its base stays.
     *
     * @param base what the text was made from, or {@code null} where it replaces whatever stands
     */
    record Text(long id, @Nullable String base, String markdown) implements NoteEdit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            long paper = PaperAliases.now(sql, id);
            Optional<NoteText> before = stores.marks().note(sql, paper);
            if (before.isEmpty()) {
                return Edit.nothing();
            }
            return write(sql, stores, paper, before.get(), over(before.get()), now);
        }

        private String over(NoteText standing) {
            return base == null
                    ? TextMerge.plainLines(markdown)
                    : TextMerge.merge(base, markdown, standing.markdown()).text();
        }

        private static Edit write(
                Sql sql, EditStores stores, long id, NoteText before, String markdown, long now)
                throws SeojaeException {
            if (before.markdown().equals(markdown)) {
                return Edit.nothing();
            }
            stores.marks().note(sql, id, markdown, stores.remark().apply(markdown), now);
            return new Text(id, markdown, before.markdown());
        }
    }

    /** A paragraph more at the end of a note. */
    record Addition(long id, String markdown) implements NoteEdit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            long paper = PaperAliases.now(sql, id);
            Optional<NoteText> before = stores.marks().note(sql, paper);
            if (before.isEmpty()) {
                return Edit.nothing();
            }
            String standing = before.get().markdown();
            String added = TextMerge.plainLines(markdown);
            String whole = standing.isBlank() ? added : standing.stripTrailing() + "\n\n" + added;
            return Text.write(sql, stores, paper, before.get(), whole, now);
        }
    }
}
