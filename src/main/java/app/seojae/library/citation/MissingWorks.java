package app.seojae.library.citation;

import app.seojae.citation.CitedWork;
import app.seojae.citation.KnownPapers;
import app.seojae.citation.TitleKey;
import app.seojae.model.ArxivId;
import app.seojae.store.citation.StoredWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Brings together what several papers cite as one work and the library does not have. */
final class MissingWorks {

    private final KnownPapers known;
    private final Map<String, Group> groups = new HashMap<>();

    /** Entries that name one work, by any of its names. */
    private static final class Group {
        final List<CitedWork> works = new ArrayList<>();
        final Set<Long> citing = new TreeSet<>();
    }

    MissingWorks(KnownPapers known) {
        this.known = known;
    }

    /** Counts an entry, if nobody here has its work and it has a name. */
    void add(StoredWork one) {
        List<String> names = names(one.work());
        if (names.isEmpty() || known.paper(one.work()) != 0) {
            return;
        }
        Group group = new Group();
        for (String name : names) {
            Group other = groups.get(name);
            if (other != null && other != group) {
                group = joined(group, other);
            }
        }
        group.works.add(one.work());
        group.citing.add(one.paper());
        for (String name : names) {
            groups.put(name, group);
        }
    }

    private Group joined(Group one, Group other) {
        if (one.works.isEmpty()) {
            return other;
        }
        one.works.addAll(other.works);
        one.citing.addAll(other.citing);
        for (CitedWork work : other.works) {
            names(work).forEach(name -> groups.put(name, one));
        }
        return one;
    }

    private static List<String> names(CitedWork work) {
        List<String> names = new ArrayList<>();
        ArxivId id = work.arxivId();
        if (id != null) {
            names.add("arxiv " + id.value());
        }
        if (!work.doi().isEmpty()) {
            names.add("doi " + work.doi());
        }
        TitleKey key = work.key();
        if (key.isLong()) {
            names.add(key.letters());
        }
        return names;
    }

    /** Those that most papers cite, the most cited first, then the newest. */
    List<MissingWork> most(int limit) {
        return new LinkedHashSet<>(groups.values())
                .stream()
                        .map(MissingWorks::work)
                        .sorted(
                                Comparator.comparingInt((MissingWork one) -> -one.citing().size())
                                        .thenComparingInt(one -> -one.year())
                                        .thenComparing(MissingWork::title))
                        .limit(limit)
                        .toList();
    }

    private static MissingWork work(Group group) {
        Map<String, Integer> titles = new HashMap<>();
        ArxivId id = null;
        String doi = "";
        int year = 0;
        for (CitedWork work : group.works) {
            titles.merge(work.title(), 1, Integer::sum);
            id = id == null ? work.arxivId() : id;
            doi = doi.isEmpty() ? work.doi() : doi;
            year = Math.max(year, work.year());
        }
        String title =
                titles.entrySet().stream()
                        .filter(one -> !one.getKey().isBlank())
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparingInt(one -> one.getKey().length())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse("");
        return new MissingWork(title, id, doi, year, new ArrayList<>(group.citing));
    }
}
