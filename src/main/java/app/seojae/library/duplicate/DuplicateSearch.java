package app.seojae.library.duplicate;

import app.seojae.citation.TitleKey;
import app.seojae.files.FileHash;
import app.seojae.files.LibraryFolder;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.ArxivId;
import app.seojae.model.ArxivName;
import app.seojae.model.SeojaeException;
import app.seojae.store.duplicate.DuplicateStore;
import app.seojae.store.paper.TextStore;
import app.seojae.work.CancelFlag;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes once over all titles, and over what else tells that two papers are one. */
final class DuplicateSearch {

    private static final int PORTION = 5_000;

    /** Crossref's recommendation for DOIs, https://www.crossref.org/blog/dois-and-matching/. */
    private static final Pattern DOI =
            Pattern.compile("10\\.\\d{4,9}/[-._;()/:a-z0-9]{1,200}", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS = Pattern.compile("[.,;:)]+$");

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final TextStore texts = new TextStore();
    private final DuplicateStore store = new DuplicateStore();

    DuplicateSearch(LibraryContext context, LibraryFolder folder) {
        this.context = context;
        this.folder = folder;
    }

    List<SameGroups.Group> groups(CancelFlag cancel) throws SeojaeException {
        SameGroups groups = new SameGroups();
        Map<String, Long> arxiv = titles(groups, cancel);
        written(groups, arxiv);
        for (List<Long> same : context.read(store::sameText)) {
            groups.same(same, DuplicateReason.TEXT);
        }
        files(groups, cancel);
        return groups.all();
    }

    /** The numbers of papers by their arXiv ids, which stand beside the titles. */
    private Map<String, Long> titles(SameGroups groups, CancelFlag cancel) throws SeojaeException {
        Map<String, Long> arxiv = new HashMap<>();
        Map<String, Set<Long>> titles = new HashMap<>();
        List<TextStore.Named> portion = portion(0);
        while (!portion.isEmpty()) {
            cancel.check();
            for (TextStore.Named one : portion) {
                String id = one.arxivId();
                if (id != null) {
                    arxiv.putIfAbsent(id, one.paper());
                }
                TitleKey key = TitleKey.of(one.title());
                if (key.isAny()) {
                    titles.computeIfAbsent(key.letters(), title -> new TreeSet<>())
                            .add(one.paper());
                }
            }
            portion = portion(portion.getLast().paper());
        }
        titles.values().forEach(same -> groups.same(same, DuplicateReason.TITLE));
        return arxiv;
    }

    private List<TextStore.Named> portion(long after) throws SeojaeException {
        return context.read(sql -> texts.named(sql, after, PORTION));
    }

    private void written(SameGroups groups, Map<String, Long> arxiv) throws SeojaeException {
        Map<String, Set<Long>> named = new HashMap<>();
        for (DuplicateStore.Written one : context.read(store::written)) {
            Matcher doi = DOI.matcher(one.words());
            while (doi.find()) {
                String name = ENDS.matcher(doi.group()).replaceFirst("").toLowerCase(Locale.ROOT);
                named.computeIfAbsent(name, key -> new TreeSet<>()).add(one.paper());
            }
            String address = one.words().lines().findFirst().orElse("");
            Long same =
                    ArxivName.parse(address)
                            .map(ArxivId.Versioned::id)
                            .map(ArxivId::value)
                            .map(arxiv::get)
                            .orElse(null);
            if (!one.arxiv() && same != null) {
                groups.same(List.of(same, one.paper()), DuplicateReason.ARXIV);
            }
        }
        named.values().forEach(same -> groups.same(same, DuplicateReason.DOI));
    }

    /** Files of one length are few, and only they are read. */
    private void files(SameGroups groups, CancelFlag cancel) throws SeojaeException {
        Map<String, Set<Long>> files = new HashMap<>();
        for (DuplicateStore.StoredFile one : context.read(store::sameLength)) {
            cancel.check();
            if (folder.has(one.path())) {
                String hash = FileHash.sha256(folder.resolve(one.path()));
                files.computeIfAbsent(hash, key -> new TreeSet<>()).add(one.paper());
            }
        }
        files.values().forEach(same -> groups.same(same, DuplicateReason.FILE));
    }
}
