package app.seojae.search.filter;

import app.seojae.search.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which names of 관련분야 mean one field: those that differ in case, blanks and hyphens alone, and
 * those that some digest gives together as {@code 자연어 처리(NLP)}.
 */
public final class FieldNames {

    private static final Pattern PAIR = Pattern.compile("(.+?)\\s*[(（]\\s*([^()（）]+?)\\s*[)）]");

    private final Map<String, String> parents = new HashMap<>();

    private FieldNames() {}

    /** Gathers the names of a library. */
    public static FieldNames of(List<String> names) {
        FieldNames fields = new FieldNames();
        for (String name : names) {
            String whole = key(name);
            Matcher pair = PAIR.matcher(name);
            if (pair.matches() && !key(pair.group(1)).isEmpty() && !key(pair.group(2)).isEmpty()) {
                fields.join(whole, key(pair.group(1)));
                fields.join(whole, key(pair.group(2)));
            }
        }
        return fields;
    }

    /** What a name and all that mean the same have in common. */
    public String group(String name) {
        return root(key(name));
    }

    /** The names of each group, in the order given. */
    public Map<String, List<String>> groups(List<String> names) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String name : names) {
            groups.computeIfAbsent(group(name), key -> new ArrayList<>()).add(name);
        }
        return groups;
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        Folding.fold(name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.isEmpty() ? Folding.fold(name) : key.toString();
    }

    private void join(String one, String other) {
        String first = root(one);
        String second = root(other);
        if (!first.equals(second)) {
            parents.put(first, second);
        }
    }

    private String root(String key) {
        String at = key;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }
}
