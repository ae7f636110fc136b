package app.seojae.export.reference;

import app.seojae.model.paper.Paper;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Papers to be written in a {@link ReferenceStyle}: of each only what a reference says. */
public final class ReferenceList implements ItemDataProvider {

    private final Map<String, CSLItemData> items = new LinkedHashMap<>();

    /** Adds a paper. */
    public void add(Paper paper) {
        CSLItemData item = item(paper);
        items.put(item.getId(), item);
    }

    private static CSLItemData item(Paper paper) {
        ReferenceFacts facts = ReferenceFacts.of(paper);
        boolean arxiv = facts.number() != null;
        CSLItemDataBuilder item =
                new CSLItemDataBuilder()
                        .id(facts.key())
                        .type(arxiv ? CSLType.ARTICLE : CSLType.DOCUMENT)
                        .title(facts.title());
        if (!facts.authors().isEmpty()) {
            item.author(facts.authors().stream().map(ReferenceList::name).toArray(CSLName[]::new));
        }
        if (facts.year() != null && facts.month() != null) {
            item.issued(facts.year(), facts.month());
        } else if (facts.year() != null) {
            item.issued(facts.year());
        }
        if (arxiv) {
            item.publisher("arXiv").number(facts.number());
            item.DOI(facts.doi());
        }
        if (facts.address() != null) {
            item.URL(facts.address());
        }
        return item.build();
    }

    private static CSLName name(AuthorName name) {
        CSLNameBuilder built = new CSLNameBuilder();
        return name.given().isEmpty()
                ? built.literal(name.family()).build()
                : built.family(name.family()).given(name.given()).build();
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
