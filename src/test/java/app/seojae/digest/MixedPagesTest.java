package app.seojae.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** However makers' ways of writing are mixed, no paper carries words of another. */
class MixedPagesTest {

    private static final int PAGES = 200;
    private static final Pattern MARK = Pattern.compile("P\\d{5}");

    private static Digest read(MixedPages.Page page) {
        return new DigestReader()
                .read("2026-01-05.md", page.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, MixedPages.Made> byId(MixedPages.Page page) {
        Map<String, MixedPages.Made> made = new HashMap<>();
        page.papers().forEach(one -> made.put(one.id(), one));
        return made;
    }

    /** A text's mark is its paper's: the address nearest to it by the page's structure. */
    @Test
    void noPaperCarriesAnothersWords() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < PAGES; seed++) {
            MixedPages.Page page = MixedPages.of(seed);
            Map<String, MixedPages.Made> made = byId(page);
            for (DigestEntry entry : read(page).entries()) {
                MixedPages.Made own = made.get(String.valueOf(entry.arxivId()));
                if (own == null) {
                    wrong.add(seed + ": a paper nobody wrote: " + entry);
                    continue;
                }
                String words =
                        entry.title() + entry.summary() + entry.easyExplanation() + entry.others();
                Matcher marks = MARK.matcher(words);
                while (marks.find()) {
                    if (!marks.group().equals(own.mark())) {
                        wrong.add(seed + ": " + own.mark() + " carries " + marks.group());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** A paper may lose its text where it stands in doubt, but not without a word. */
    @Test
    void everyPaperIsReadOrReported() {
        int told = 0;
        int read = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            MixedPages.Page page = MixedPages.of(seed);
            Digest digest = read(page);
            Map<String, DigestEntry> entries =
                    digest.entries().stream()
                            .collect(
                                    Collectors.toMap(
                                            one -> String.valueOf(one.arxivId()), one -> one));
            boolean reported =
                    digest.problems().stream()
                            .anyMatch(one -> one.kind() == ProblemKind.DIGEST_LEFT_OVER);
            assertTrue(
                    reported || entries.keySet().containsAll(byId(page).keySet()), "seed " + seed);
            for (MixedPages.Made made : page.papers()) {
                DigestEntry entry = entries.get(made.id());
                if (made.told()) {
                    told++;
                    read += entry != null && entry.summary().contains(made.mark()) ? 1 : 0;
                }
            }
        }
        assertTrue(read * 100 >= told * 98, read + " of " + told + " texts");
    }

    /** Alone every way of writing is read whole. */
    @Test
    void eachKindAloneIsReadWhole() {
        Set<String> lost = new TreeSet<>();
        int all = 0;
        for (MixedPages.Kind kind : MixedPages.Kind.values()) {
            for (int seed = 0; seed < 20; seed++) {
                MixedPages.Page page = MixedPages.of(seed, kind);
                Map<String, DigestEntry> entries = new HashMap<>();
                read(page).entries().forEach(e -> entries.put(String.valueOf(e.arxivId()), e));
                for (MixedPages.Made made : page.papers()) {
                    all++;
                    DigestEntry entry = entries.get(made.id());
                    boolean whole =
                            entry != null
                                    && made.title().equals(entry.title())
                                    && made.told() == entry.summary().contains(made.mark());
                    if (!whole) {
                        lost.add(kind + " " + seed + " " + made.mark());
                    }
                }
            }
        }
        // Talk of the model between two papers may still cost the next its text, never swap one.
        assertTrue(lost.size() * 200 <= all, lost.toString());
    }
}
