package app.seojae.library.duplicate;

import app.seojae.files.LibraryFolder;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.library.papers.PaperStates;
import app.seojae.model.ArxivName;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.store.Sql;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.duplicate.PairStore;
import app.seojae.store.duplicate.PaperPartings;
import app.seojae.store.duplicate.PaperPartings.Merged;
import app.seojae.work.CancelFlag;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Papers that stand here twice: finds them, and puts papers together as one, which can be taken
 * back at any time. Blocking; safe for any thread.
 */
public final class Duplicates {

    /** So many groups are offered at once. */
    public static final int MOST = 60;

    /** So many merges are told of. */
    private static final int MOST_MERGED = 200;

    private static final Logger LOG = System.getLogger(Duplicates.class.getName());

    private final LibraryContext context;
    private final Browse browse;
    private final PaperStates states;
    private final PdfVersions versions;
    private final LibraryFolder folder;
    private final PaperPartings partings = new PaperPartings(note -> note);

    public Duplicates(
            LibraryContext context,
            Browse browse,
            PaperStates states,
            PdfVersions versions,
            LibraryFolder folder) {
        this.context = context;
        this.browse = browse;
        this.states = states;
        this.versions = versions;
        this.folder = folder;
    }

    /** Papers that look like one, at most {@link #MOST} groups, those with the newest first. */
    public LikelyDuplicates likely(CancelFlag cancel) throws SeojaeException {
        Set<List<Long>> apart = context.read(PairStore::all);
        List<DuplicateGroup> groups = new ArrayList<>();
        int total = 0;
        for (SameGroups.Group group : new DuplicateSearch(context, folder).groups(cancel)) {
            cancel.check();
            List<Long> ids = List.copyOf(group.papers());
            if (!isApart(ids, apart)) {
                total++;
                if (groups.size() < MOST) {
                    groups.add(new DuplicateGroup(inOrder(ids), group.reasons()));
                }
            }
        }
        return new LikelyDuplicates(groups, total);
    }

    private static boolean isApart(List<Long> ids, Set<List<Long>> apart) {
        return pairs(ids).stream().allMatch(apart::contains);
    }

    private static List<List<Long>> pairs(List<Long> ids) {
        List<Long> sorted = ids.stream().sorted().toList();
        List<List<Long>> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(List.of(sorted.get(i), sorted.get(j)));
            }
        }
        return pairs;
    }

    /**
     * Papers in the order in which they would stay if they were one: that of arXiv first, then the
     * one with more of the person's own, then the older.
     */
    public List<Paper> inOrder(List<Long> papers) throws SeojaeException {
        return browse.papers(papers.stream().distinct().toList()).stream()
                .sorted(
                        Comparator.comparing((Paper one) -> one.row().arxivId() == null)
                                .thenComparingInt(one -> -own(one))
                                .thenComparingLong(Paper::id))
                .toList();
    }

    private static int own(Paper paper) {
        boolean noted = !paper.note().isBlank();
        boolean stored = paper.row().pdf().state() == PdfInfo.State.STORED;
        return (noted ? 1 : 0) + (paper.annotations() > 0 ? 1 : 0) + (stored ? 1 : 0);
    }

    /** Says that papers are not one, so that they are not offered as one again. */
    public void keepApart(List<Long> papers) throws SeojaeException {
        ofPairs(papers, PairStore::keep);
    }

    /** Lets papers be offered as one again. */
    public void forgetApart(List<Long> papers) throws SeojaeException {
        ofPairs(papers, PairStore::forget);
    }

    @FunctionalInterface
    private interface OfPair {
        void say(Sql sql, long one, long other) throws SeojaeException;
    }

    private void ofPairs(List<Long> papers, OfPair word) throws SeojaeException {
        context.write(
                sql -> {
                    for (List<Long> pair : pairs(papers)) {
                        word.say(sql, pair.getFirst(), pair.getLast());
                    }
                    return true;
                });
        context.tell(new Change(Change.Kind.MERGE, papers));
    }

    /**
     * Puts papers together with one, as one step.
     *
     * @param kept the one that stays
     * @param texts of all of them, as {@link #texts} gives them
     */
    public void merge(long kept, List<Long> others, Map<Long, String> texts)
            throws SeojaeException {
        states.merge(kept, others, texts);
    }

    /**
     * Which texts the PDFs of papers have, to be asked before they are put together: one that was
     * never opened is read for it, up to a second. A PDF nobody can read has none.
     */
    public Map<Long, String> texts(List<Long> papers, CancelFlag cancel) throws SeojaeException {
        Map<Long, String> texts = new HashMap<>();
        List<PaperRow> stored =
                browse.rows(papers).stream()
                        .filter(row -> row.pdf().state() == PdfInfo.State.STORED)
                        .toList();
        if (stored.size() < 2) {
            return texts; // whoever has the only one, nothing stands beside it
        }
        for (PaperRow row : stored) {
            String path = row.pdf().path();
            if (path != null && folder.has(path)) {
                try {
                    TextVersion text = versions.open(row.id(), folder.resolve(path), null, cancel);
                    texts.put(row.id(), text.stored());
                } catch (SeojaeException e) {
                    cancel.check();
                    LOG.log(Level.DEBUG, "a PDF tells no text", e);
                }
            }
        }
        return texts;
    }

    /** The merges that stand, the last first. */
    public List<StandingMerge> merged() throws SeojaeException {
        List<StandingMerge> standing = new ArrayList<>();
        List<Merged> all = context.read(partings::all);
        for (Merged one : all.subList(0, Math.min(MOST_MERGED, all.size()))) {
            standing.add(standing(one));
        }
        return standing;
    }

    private StandingMerge standing(Merged one) throws SeojaeException {
        OptionalLong kept = browse.resolve("#" + one.kept());
        String title =
                kept.isEmpty() ? "" : browse.rows(List.of(kept.getAsLong())).getFirst().title();
        return new StandingMerge(one.id(), one.kept(), one.other(), one.title(), title);
    }

    /**
     * The merge after which a paper is no more, by what the paper was called: its arXiv number, as
     * {@link Browse#resolve} takes it, or the library's own.
     */
    public Optional<StandingMerge> merged(String paper) throws SeojaeException {
        String name = paper.strip();
        Optional<Merged> merge =
                context.read(
                        sql -> {
                            long number =
                                    name.matches("#\\d{1,17}")
                                            ? Long.parseLong(name.substring(1))
                                            : PaperAliases.former(
                                                    sql,
                                                    ArxivName.parse(name)
                                                            .map(one -> one.id().value())
                                                            .orElse(""));
                            return partings.of(sql, number);
                        });
        return merge.isEmpty() ? Optional.empty() : Optional.of(standing(merge.get()));
    }

    /**
     * Takes a merge back, whoever made it whenever, as one step.
     *
     * @throws SeojaeException {@code MERGED_AGAIN} where the paper that stayed was put together
     *     with another since
     */
    public void part(StandingMerge merge) throws SeojaeException {
        states.part(merge.id(), merge.kept(), merge.other());
    }
}
