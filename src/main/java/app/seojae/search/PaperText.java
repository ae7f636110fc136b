package app.seojae.search;

import app.seojae.model.paper.Snippet.Where;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything of a paper that can be found, folded, its parts ended by {@link Grams#END}. */
public record PaperText(
        String title, String fields, String note, String tags, String body, String earlier) {

    private static final Set<Where> BODY = Set.of(Where.SUMMARY, Where.EASY, Where.OTHER);

    /** Folds the parts. */
    public static PaperText of(List<SearchPart> parts) {
        Map<Where, StringBuilder> joined = new EnumMap<>(Where.class);
        for (SearchPart part : parts) {
            if (!part.text().isBlank()) {
                joined.computeIfAbsent(
                                BODY.contains(part.where()) ? Where.SUMMARY : part.where(),
                                where -> new StringBuilder())
                        .append(Folding.fold(part.text()))
                        .append(Grams.END);
            }
        }
        return new PaperText(
                text(joined, Where.TITLE),
                text(joined, Where.FIELDS),
                text(joined, Where.NOTE),
                text(joined, Where.TAGS),
                text(joined, Where.SUMMARY),
                text(joined, Where.EARLIER));
    }

    /** The text of one tier; those of annotations and PDFs are kept elsewhere. */
    public String at(HitTier tier) {
        return switch (tier) {
            case TITLE -> title;
            case FIELDS -> fields;
            case TAGS -> tags;
            case NOTE -> note;
            case BODY -> body;
            case ANNOTATION, PDF -> "";
            case EARLIER -> earlier;
        };
    }

    private static String text(Map<Where, StringBuilder> joined, Where where) {
        return joined.containsKey(where) ? joined.get(where).toString() : "";
    }
}
