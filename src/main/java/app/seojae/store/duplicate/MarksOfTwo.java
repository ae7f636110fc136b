package app.seojae.store.duplicate;

import app.seojae.merge.JoinedText;
import app.seojae.merge.TextMerge;
import app.seojae.model.paper.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a person did with two papers, as what she did with one: nothing she decided is lost. */
final class MarksOfTwo {

    private static final String OPENED = "opened";
    private static final String NOTE = "markdown";

    /** The further somebody came with a paper, the later. */
    private static final List<String> FURTHER =
            List.of(
                    Status.UNREAD.word(),
                    Status.SKIPPED.word(),
                    Status.READING.word(),
                    Status.READ.word());

    private MarksOfTwo() {}

    /**
     * The row of the paper that stays: bookmarked where one was, as far read as the one that was
     * read further, opened when one was last, with arXiv's number where one has it.
     *
     * @param note of both
     * @param remark the first line of a note as plain text
     */
    static StoredRow paper(
            Holdings kept, Holdings other, @Nullable StoredRow note, UnaryOperator<String> remark) {
        StoredRow one = kept.paper();
        StoredRow two = other.paper();
        StoredRow row =
                one.with("bookmarked", Math.max(one.number("bookmarked"), two.number("bookmarked")))
                        .with("status", further(one.text("status"), two.text("status")));
        if (two.number(OPENED) > one.number(OPENED)) {
            row = row.with(OPENED, two.number(OPENED));
        }
        if (one.isNull("arxiv_id")) {
            row = row.with("arxiv_id", two.values().get("arxiv_id"));
        }
        return withNote(row, kept.only(OwnedTable.NOTES), note, remark);
    }

    /** The row with the first line of a note, and with another revision where that is another. */
    static StoredRow withNote(
            StoredRow row,
            @Nullable StoredRow before,
            @Nullable StoredRow note,
            UnaryOperator<String> remark) {
        String text = note == null ? "" : note.text(NOTE);
        return text.equals(before == null ? "" : before.text(NOTE))
                ? row
                : row.with("remark", remark.apply(text))
                        .with("note_revision", row.number("note_revision") + 1);
    }

    private static String further(String one, String other) {
        return FURTHER.indexOf(other) > FURTHER.indexOf(one) ? other : one;
    }

    /** The notes of both, one below the other. */
    static List<StoredRow> note(Holdings kept, Holdings other) {
        StoredRow one = kept.only(OwnedTable.NOTES);
        StoredRow two = other.only(OwnedTable.NOTES);
        if (one == null || two == null) {
            return one == null ? other.of(OwnedTable.NOTES) : kept.of(OwnedTable.NOTES);
        }
        long changed = Math.max(one.number("changed"), two.number("changed"));
        return List.of(
                one.with(NOTE, JoinedText.of(one.text(NOTE), two.text(NOTE)))
                        .with("changed", changed));
    }

    /**
     * The note of the paper that stayed without what came by the merge; what was written into it
     * since stays in it.
     */
    static List<StoredRow> noteApart(MergeRecord record, Holdings now, long time) {
        StoredRow before = record.kept().only(OwnedTable.NOTES);
        StoredRow after = record.after().only(OwnedTable.NOTES);
        StoredRow standing = now.only(OwnedTable.NOTES);
        if (Objects.equals(after, standing)) {
            return record.kept().of(OwnedTable.NOTES);
        }
        String text = TextMerge.merge(markdown(after), markdown(before), markdown(standing)).text();
        return text.isBlank()
                ? List.of()
                : List.of(
                        new StoredRow(Map.of("paper", now.id()))
                                .with(NOTE, text)
                                .with("changed", time));
    }

    private static String markdown(@Nullable StoredRow note) {
        return note == null ? "" : note.text(NOTE);
    }

    /** When what was done; what counts since the first time, once. */
    static List<StoredRow> deeds(Holdings kept, Holdings other) {
        List<StoredRow> all = new ArrayList<>(kept.of(OwnedTable.DEEDS));
        all.addAll(other.of(OwnedTable.DEEDS));
        all.sort(Comparator.comparingLong(row -> row.number("at")));
        Map<List<@Nullable Object>, StoredRow> deeds = new LinkedHashMap<>();
        for (StoredRow row : all) {
            boolean once = !row.has("kind", OPENED);
            deeds.putIfAbsent(row.key(once ? List.of("kind") : List.of("kind", "at")), row);
        }
        return List.copyOf(deeds.values());
    }

    /** The picture that is here. */
    static List<StoredRow> thumbnail(Holdings kept, Holdings other) {
        StoredRow one = kept.only(OwnedTable.THUMBNAILS);
        boolean stays = one != null && one.has("state", "stored");
        boolean none = other.of(OwnedTable.THUMBNAILS).isEmpty();
        return stays || none ? kept.of(OwnedTable.THUMBNAILS) : other.of(OwnedTable.THUMBNAILS);
    }
}
