package app.seojae.library.duplicate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers what looks like one paper into groups: what is like one of a group is of the group. */
final class SameGroups {

    private final Map<Long, Long> leaders = new HashMap<>();
    private final Map<Long, Set<DuplicateReason>> reasons = new HashMap<>();

    /** Takes papers for one; too many are not. */
    void same(Collection<Long> papers, DuplicateReason why) {
        List<Long> all = papers.stream().distinct().toList();
        if (all.size() < 2 || all.size() > DuplicateGroup.MOST) {
            return;
        }
        long first = leader(all.getFirst());
        for (long other : all) {
            long leader = leader(other);
            if (leader != first) {
                leaders.put(leader, first);
                Set<DuplicateReason> known = reasons.remove(leader);
                if (known != null) {
                    of(first).addAll(known);
                }
            }
        }
        of(first).add(why);
    }

    private Set<DuplicateReason> of(long leader) {
        return reasons.computeIfAbsent(leader, one -> EnumSet.noneOf(DuplicateReason.class));
    }

    private long leader(long paper) {
        long leader = paper;
        while (leaders.getOrDefault(leader, leader) != leader) {
            leader = leaders.getOrDefault(leader, leader);
        }
        leaders.put(paper, leader);
        return leader;
    }

    /** A group and why it is one. */
    record Group(SortedSet<Long> papers, Set<DuplicateReason> reasons) {}

    /** All groups, those with the newest papers first. */
    List<Group> all() {
        Map<Long, SortedSet<Long>> groups = new LinkedHashMap<>();
        for (long paper : List.copyOf(leaders.keySet())) {
            groups.computeIfAbsent(leader(paper), one -> new TreeSet<>()).add(paper);
        }
        return groups.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> new Group(one.getValue(), of(one.getKey())))
                .sorted((one, other) -> Long.compare(other.papers().last(), one.papers().last()))
                .toList();
    }
}
