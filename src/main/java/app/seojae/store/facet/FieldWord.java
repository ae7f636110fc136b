package app.seojae.store.facet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the person said of a name of a field. Words lead from name to name and never in a circle.
 *
 * @param apart whether it stands apart from the names it is spelt like
 * @param other the key of a name it means as well, or the empty string
 */
public record FieldWord(boolean apart, String other) {

    /** Nothing. */
    public static final FieldWord NONE = new FieldWord(false, "");

    /**
     * What is to be said so that two names mean the same; nothing where they do.
     *
     * @param words all that was said, by keys
     */
    public static Map<String, FieldWord> joining(
            Map<String, FieldWord> words, String one, String other) {
        String from = end(words, one);
        String to = end(words, other);
        return from.equals(to)
                ? Map.of()
                : Map.of(from, new FieldWord(of(words, from).apart(), to));
    }

    /** What is to be said so that a name stands for itself; those that meant it stay together. */
    public static Map<String, FieldWord> parting(Map<String, FieldWord> words, String one) {
        Map<String, FieldWord> said = new HashMap<>();
        said.put(one, new FieldWord(true, ""));
        String next = of(words, one).other();
        List<String> meant =
                words.keySet().stream()
                        .filter(key -> of(words, key).other().equals(one))
                        .sorted()
                        .toList();
        for (String key : meant) {
            said.put(key, new FieldWord(of(words, key).apart(), next));
            next = next.isEmpty() ? key : next;
        }
        return said;
    }

    private static String end(Map<String, FieldWord> words, String key) {
        String at = key;
        while (!of(words, at).other().isEmpty()) {
            at = of(words, at).other();
        }
        return at;
    }

    /** What was said of a name. */
    public static FieldWord of(Map<String, FieldWord> words, String key) {
        return words.getOrDefault(key, NONE);
    }
}
