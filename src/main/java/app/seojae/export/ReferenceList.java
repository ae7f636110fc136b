package app.seojae.export;

import app.seojae.model.Paper;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Papers to be written in a {@link ReferenceStyle}: of each only what a reference says. */
public final class ReferenceList implements ItemDataProvider {

    /** A sign without width, which is no letter. */
    private static final String GUARD = "\u2060";

    private final Map<String, CSLItemData> items = new LinkedHashMap<>();

    /** Adds a paper. */
    public void add(Paper paper) {
        CSLItemData item = item(paper);
        items.put(item.getId(), item);
    }

    private static CSLItemData item(Paper paper) {
        Facts facts = Facts.of(paper);
        boolean arxiv = facts.number() != null;
        CSLItemDataBuilder item =
                new CSLItemDataBuilder()
                        .id(facts.key())
                        .type(arxiv ? CSLType.ARTICLE : CSLType.DOCUMENT)
                        .title(guarded(facts.title()));
        if (facts.year() != null && facts.month() != null) {
            item.issued(facts.year(), facts.month());
        } else if (facts.year() != null) {
            item.issued(facts.year());
        }
        if (arxiv) {
            item.publisher(guarded("arXiv")).number(guarded(String.valueOf(facts.number())));
            item.DOI(facts.doi());
        }
        if (facts.address() != null) {
            item.URL(facts.address());
        }
        return item.build();
    }

    /**
     * Keeps the engine from writing arXiv and tSNE with a large first letter: CSL changes only
     * words of small letters (1.0.2, text-case), this engine any.
     */
    private static String guarded(String text) {
        boolean small = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean mixed = text.substring(0, end).chars().anyMatch(Character::isUpperCase);
        return small && mixed ? GUARD + text : text;
    }

    /** What was written of guarded texts, as it is meant. */
    static String unguarded(String text) {
        return text.replace(GUARD, "");
    }

    @Override
    public CSLItemData retrieveItem(String id) {
        CSLItemData item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException(id);
        }
        return item;
    }

    @Override
    public Collection<String> getIds() {
        return items.keySet();
    }
}
