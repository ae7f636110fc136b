package app.seojae.search.filter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may stand before the colon of a filter, in English and in Korean. */
public enum FilterKey {
    FIELD("field", "분야", "관련분야"),
    TAG("tag", "태그"),
    COLLECTION("collection", "컬렉션", "모음"),
    AUTHOR("author", "저자"),
    STATUS("status", "상태"),
    AFTER("after", "since", "부터"),
    BEFORE("before", "전"),
    UNTIL("until", "까지"),
    UPVOTES("upvotes", "추천", "추천수", "▲"),
    HAS("has", "있음");

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that cannot be changed
    private final List<String> names;

    FilterKey(String... names) {
        this.names = List.of(names);
    }

    /** All names, the one offered to English readers first, then the one for Korean readers. */
    public List<String> names() {
        return names;
    }

    /** The name that is offered. */
    public String name(Locale language) {
        return language.getLanguage().equals("ko") && this != HAS ? names.get(1) : names.getFirst();
    }

    /** The filter by a whole name, as it is typed. */
    public String whole(String value) {
        return names.getFirst() + ":" + quoted(value);
    }

    /** A whole name as it stands behind a key; quotes have no place in one. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "") + '"';
    }

    /** The key of a name, in either case. */
    public static Optional<FilterKey> of(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (FilterKey key : values()) {
            if (key.names.contains(folded)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
