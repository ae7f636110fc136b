package app.seojae.digest;

import app.seojae.model.ArxivId;
import app.seojae.model.DigestEntry;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes papers of drafts, telling papers from news and other labelled texts. */
final class Papers {

    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_OTHERS = 50;

    /** Labels of news and product lists. */
    private static final Set<String> FOREIGN_LABELS = Set.of("중요도", "전체링크", "가격", "제품명");

    /** Where papers without an arXiv id lie. */
    private static final List<String> PAPER_HOSTS =
            List.of(
                    "openreview.net",
                    "aclanthology.org",
                    "doi.org",
                    "openaccess.thecvf.com",
                    "biorxiv.org",
                    "medrxiv.org",
                    "papers.nips.cc",
                    "neurips.cc",
                    "proceedings.mlr.press",
                    "jmlr.org",
                    "dl.acm.org",
                    "ieeexplore.ieee.org");

    private final List<DigestEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Token> loose = new ArrayList<>();
    private final Set<Token> titles = new HashSet<>();
    private @Nullable String foreignHost;

    /** Takes a draft: as a paper, or as lines that were not understood. */
    void take(Draft draft) {
        TitleChoice.Title title = TitleChoice.of(draft);
        Identity identity = Identity.of(draft);
        boolean paper = identity.id() != null ? isToldOf(draft, title) : isPaper(draft, title);
        if (!paper) {
            loose.add(new Token.Words(draft.line(), firstWords(draft, title)));
            loose.addAll(draft.loose());
            return;
        }
        entries.add(entry(draft, title.text(), identity));
        loose.addAll(draft.loose());
        if (title.from() != null) {
            titles.add(title.from());
        }
    }

    List<DigestEntry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    /** What belongs to no paper. */
    List<Token> loose() {
        return loose;
    }

    /** Whether words that stand loose were understood after all, as the title of what follows. */
    boolean isTitle(Token token) {
        return titles.contains(token);
    }

    /** The host of an address that led to no paper, or {@code null}. */
    @Nullable String foreignHost() {
        return foreignHost;
    }

    /** Which paper an entry tells of, its link before its picture. */
    private record Identity(
            @Nullable ArxivId id, @Nullable Integer version, @Nullable String pdfUrl) {

        static Identity of(Draft draft) {
            Links.Link link = draft.link() != null ? draft.link() : draft.sideLink();
            String url = link == null || link.url().isEmpty() ? null : link.url();
            String picture = draft.picture();
            ArxivId.Versioned found = url == null ? null : Links.arxivId(url).orElse(null);
            if (found == null && picture != null) {
                found = Links.arxivId(picture).orElse(null);
            }
            return found == null
                    ? new Identity(null, null, url)
                    : new Identity(found.id(), found.version(), url);
        }
    }

    private static boolean isToldOf(Draft draft, TitleChoice.Title title) {
        return draft.picture() != null
                || title.text() != null
                || draft.has(Label.SUMMARY)
                || draft.has(Label.EASY);
    }

    /** Some days' papers have neither link nor picture; news and inventions have foreign links. */
    private boolean isPaper(Draft draft, TitleChoice.Title title) {
        boolean told =
                title.text() != null
                        && draft.has(Label.SUMMARY)
                        && (draft.has(Label.EASY) || draft.has(Label.FIELDS));
        Links.Link link = draft.link() != null ? draft.link() : draft.sideLink();
        String host = link == null ? "" : Links.host(link.url());
        boolean foreign = host.indexOf('.') > 0 && !isPaperHost(host);
        if (foreign) {
            foreignHost = host;
        }
        for (String label : draft.others().keySet()) {
            foreign |= FOREIGN_LABELS.contains(label.replace(" ", ""));
        }
        return told && !foreign;
    }

    private static boolean isPaperHost(String host) {
        return PAPER_HOSTS.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    private DigestEntry entry(Draft draft, @Nullable String title, Identity identity) {
        String name = title != null ? title : identity.id() != null ? identity.id().value() : "";
        String summary = text(draft, Label.SUMMARY, name);
        String easy = text(draft, Label.EASY, name);
        List<String> fields = FieldList.of(draft.text(Label.FIELDS));
        Integer upvotes = Upvotes.of(draft.text(Label.UPVOTES));
        if (upvotes == null && draft.has(Label.UPVOTES)) {
            String written = excerpt(draft.text(Label.UPVOTES));
            problems.add(
                    Problem.at(
                            draft.line(Label.UPVOTES),
                            ProblemKind.DIGEST_UNREADABLE_UPVOTES,
                            name,
                            written));
        }
        return new DigestEntry(
                identity.id(),
                identity.version(),
                title,
                summary,
                easy,
                fields,
                upvotes,
                identity.pdfUrl(),
                draft.picture(),
                others(draft),
                draft.line());
    }

    private String text(Draft draft, Label label, String name) {
        String text = Tidy.text(draft.text(label));
        int end = Chatter.start(text);
        if (end < text.length()) {
            loose.add(new Token.Words(draft.line(label), text.substring(end).strip()));
            text = text.substring(0, end).strip();
        }
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        problems.add(
                Problem.at(
                        draft.line(label),
                        ProblemKind.DIGEST_TRUNCATED_TEXT,
                        name,
                        label.word(),
                        Integer.toString(LONGEST_TEXT)));
        return text.substring(
                0,
                Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1))
                        ? LONGEST_TEXT - 1
                        : LONGEST_TEXT);
    }

    private static List<Section> others(Draft draft) {
        List<Section> others = new ArrayList<>();
        draft.others()
                .forEach(
                        (label, text) -> {
                            String markdown = text.toString().strip();
                            if (!markdown.isEmpty()
                                    && markdown.length() <= LONGEST_TEXT
                                    && others.size() < MOST_OTHERS) {
                                others.add(new Section(label, markdown));
                            }
                        });
        return others;
    }

    private static String firstWords(Draft draft, TitleChoice.Title title) {
        if (title.text() != null) {
            return title.text();
        }
        for (Label label : Label.values()) {
            if (draft.has(label)) {
                return draft.text(label);
            }
        }
        return draft.picture() == null ? "" : draft.picture();
    }

    /** The first words of a text, for a sentence about it. */
    static String excerpt(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
