package app.seojae.store.facet;

import app.seojae.search.filter.FieldNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names of 관련분야 mean one field: as they are spelt, and as the person said. */
public final class FieldGroups {

    private static final FieldNames SPELT = FieldNames.of(List.of());

    private final FieldNames names;
    private final Map<String, FieldWord> words;
    private final Map<String, String> parents = new HashMap<>();

    /**
     * @param names all that occur
     * @param words what the person said of names, by their keys
     */
    FieldGroups(List<String> names, Map<String, FieldWord> words) {
        this.names =
                FieldNames.of(
                        names.stream()
                                .filter(one -> !FieldWord.of(words, key(one)).apart())
                                .toList());
        this.words = Map.copyOf(words);
        words.forEach(
                (one, word) -> {
                    if (!word.other().isEmpty()) {
                        join(root(base(one)), root(base(word.other())));
                    }
                });
    }

    /** What spellings of one name have in common. */
    public static String key(String name) {
        return SPELT.group(name);
    }

    /** What a name and all that mean the same have in common. */
    String group(String name) {
        return root(base(key(name)));
    }

    private void join(String one, String other) {
        if (!one.equals(other)) {
            parents.put(one, other);
        }
    }

    /** What stands apart has a name that no other has, whoever is grouped under its own. */
    private String base(String key) {
        return FieldWord.of(words, key).apart() ? "=" + key : names.group(key);
    }

    private String root(String base) {
        String at = base;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }
}
