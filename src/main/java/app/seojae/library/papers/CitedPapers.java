package app.seojae.library.papers;

import app.seojae.library.context.LibraryContext;
import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.store.paper.PaperStore;
import app.seojae.store.paper.TextStore;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the library's paper that an entry of a reference list names: by the arXiv id it gives, else
 * by the title in it. Blocking; safe for any thread.
 */
public final class CitedPapers {

    private static final int PORTION = 5_000;
    private static final int LONGEST_ENTRY = 4_000;

    /** Shorter titles stand in other titles and sentences by chance. */
    private static final int SHORTEST_TITLE = 16;

    private static final int KEY = 12;

    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)(?:arxiv\\s*[:.]\\s*|arxiv\\.org/(?:abs|pdf)/|abs/)"
                            + "(\\d{4}\\.\\s?\\d{4,5}|[a-z\\-]+(?:\\.[a-z]{2})?/\\d{7})");

    private final LibraryContext context;
    private final PaperStore papers = new PaperStore();
    private final TextStore texts = new TextStore();

    /** Titles without blanks and punctuation, by how they begin. */
    private Map<String, List<Known>> titles = Map.of();

    private String stamp = "";

    private record Known(long paper, String title) {}

    public CitedPapers(LibraryContext ground) {
        this.context = ground;
    }

    /**
     * The paper a reference list's entry names, where the library has it.
     *
     * @param entry as the PDF's text gives it
     */
    public Optional<PaperRow> find(String entry) throws SeojaeException {
        String text = entry.length() <= LONGEST_ENTRY ? entry : entry.substring(0, LONGEST_ENTRY);
        long byId = byArxivId(text);
        long paper = byId != 0 ? byId : byTitle(text);
        if (paper == 0) {
            return Optional.empty();
        }
        return context.read(sql -> papers.rows(sql, List.of(paper))).stream().findFirst();
    }

    private long byArxivId(String text) throws SeojaeException {
        Matcher matcher = ARXIV.matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        Optional<ArxivId.Versioned> id = ArxivId.parse(matcher.group(1).replaceAll("\\s", ""));
        return id.isEmpty() ? 0 : context.read(sql -> papers.number(sql, id.get().id()));
    }

    /** The longest title that stands in the entry. */
    private long byTitle(String text) throws SeojaeException {
        Map<String, List<Known>> known = titles();
        String letters = letters(text);
        Known best = null;
        for (int at = 0; at + KEY <= letters.length(); at++) {
            for (Known one : known.getOrDefault(letters.substring(at, at + KEY), List.of())) {
                boolean longer = best == null || one.title().length() > best.title().length();
                if (longer && letters.startsWith(one.title(), at)) {
                    best = one;
                }
            }
        }
        return best == null ? 0 : best.paper();
    }

    private synchronized Map<String, List<Known>> titles() throws SeojaeException {
        String now = context.read(texts::stamp);
        if (!now.equals(stamp)) {
            Map<String, List<Known>> gathered = new HashMap<>();
            List<TextStore.Title> portion = portion(0);
            while (!portion.isEmpty()) {
                for (TextStore.Title one : portion) {
                    String title = letters(one.title());
                    if (title.length() >= SHORTEST_TITLE) {
                        gathered.computeIfAbsent(title.substring(0, KEY), key -> new ArrayList<>(1))
                                .add(new Known(one.paper(), title));
                    }
                }
                portion = portion(portion.getLast().paper());
            }
            titles = gathered;
            stamp = now;
        }
        return titles;
    }

    private List<TextStore.Title> portion(long after) throws SeojaeException {
        return context.read(sql -> texts.titles(sql, after, PORTION));
    }

    /** Letters and digits alone, so that hyphens at line ends and accents make no difference. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
