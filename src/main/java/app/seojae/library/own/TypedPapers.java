package app.seojae.library.own;

import app.seojae.model.ArxivId;
import app.seojae.model.ArxivName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person wrote or pasted to name papers, understood: ids and addresses of arXiv in any
 * order, between whatever else stands there.
 *
 * @param ids each once, in the order written
 * @param unknown what was meant to name a paper, it seems, and names none
 */
public record TypedPapers(List<ArxivId> ids, List<String> unknown) {

    /** Nothing written. */
    public static final TypedPapers NONE = new TypedPapers(List.of(), List.of());

    /** More than this of a text is not looked at. */
    public static final int LONGEST = 200_000;

    /** So many papers are added at once; what stands behind them waits. */
    public static final int MOST = 500;

    private static final int MOST_UNKNOWN = 20;
    private static final int LONGEST_UNKNOWN = 80;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|<>()\\[\\]{}\"'`“”‘’「」『』，、；]+");
    private static final Pattern EDGES = Pattern.compile("^[.:!?*_•·]+|[.:!?*_•·]+$");

    /** Names a paper by its looks: an address, or digits around a point. */
    private static final Pattern MEANT = Pattern.compile("(?i).*(?:://|arxiv|\\d{3,}\\.\\d).*");

    /** A label before a number that stands by itself. */
    private static final Pattern LABEL = Pattern.compile("(?i)arxiv(?:\\.org)?(?: id)?");

    public TypedPapers {
        ids = List.copyOf(ids);
        unknown = List.copyOf(unknown);
    }

    /** Whether a text names nothing and says nothing. */
    public boolean isEmpty() {
        return ids.isEmpty() && unknown.isEmpty();
    }

    /** Reads a text. A line without any paper is one thing not understood, whatever is in it. */
    public static TypedPapers of(String text) {
        Set<ArxivId> ids = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        String looked = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        for (String line : looked.split("\\R")) {
            List<String> strange = new ArrayList<>();
            if (read(line, ids, strange)) {
                strange.forEach(word -> note(unknown, word));
            } else {
                note(unknown, line);
            }
        }
        return new TypedPapers(ids.stream().limit(MOST).toList(), List.copyOf(unknown));
    }

    /** Whether a line names any paper; {@code strange} takes what was meant to. */
    private static boolean read(String line, Collection<ArxivId> ids, List<String> strange) {
        boolean any = false;
        for (String part : BETWEEN.split(line)) {
            String word = EDGES.matcher(part).replaceAll("");
            Optional<ArxivId.Versioned> id = ArxivName.parse(word);
            if (id.isPresent()) {
                any = true;
                ids.add(id.get().id());
            } else if (MEANT.matcher(word).matches() && !LABEL.matcher(word).matches()) {
                strange.add(word);
            }
        }
        return any;
    }

    private static void note(Set<String> unknown, String words) {
        String said = words.strip();
        if (!said.isEmpty() && unknown.size() < MOST_UNKNOWN) {
            unknown.add(
                    said.length() <= LONGEST_UNKNOWN
                            ? said
                            : said.substring(0, LONGEST_UNKNOWN) + "…");
        }
    }
}
