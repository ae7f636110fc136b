package app.seojae.digest.entry;

import app.seojae.digest.label.InlineUpvotes;
import app.seojae.digest.label.Label;
import app.seojae.digest.label.Limits;
import app.seojae.digest.label.SummaryChoice;
import app.seojae.digest.label.Upvotes;
import app.seojae.digest.line.LinkScanner;
import app.seojae.digest.line.ModelChatter;
import app.seojae.digest.line.TextTidying;
import app.seojae.digest.token.Token;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes papers of drafts, telling papers from news and other labelled texts. */
public final class PaperEntries {

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
    private final Limits limits;
    private final List<Token> loose = new ArrayList<>();
    private final Set<Token> titles = new HashSet<>();
    private @Nullable String foreignHost;

    public PaperEntries(Limits limits) {
        this.limits = limits;
    }

    /** The paper an entry tells of by its own account, or {@code null}. */
    static @Nullable public ArxivId id(EntryBuilder draft) {
        return Identity.of(draft).id();
    }

    /** Takes a draft: as a paper, or as lines that were not understood. */
    public void take(EntryBuilder draft) {
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

    /** The papers taken so far, in order. */
    public List<DigestEntry> entries() {
        return entries;
    }

    /** What could not be read of the papers taken so far; cuts are told by {@link Limits}. */
    public List<Problem> problems() {
        return problems;
    }

    /** What belongs to no paper. */
    public List<Token> loose() {
        return loose;
    }

    /** Whether words that stand loose were understood after all, as the title of what follows. */
    public boolean isTitle(Token token) {
        return titles.contains(token);
    }

    /** The host of an address that led to no paper, or {@code null}. */
    @Nullable
    public String foreignHost() {
        return foreignHost;
    }

    /** Which paper an entry tells of, its link before its picture. */
    private record Identity(
            @Nullable ArxivId id, @Nullable Integer version, @Nullable String pdfUrl) {

        static Identity of(EntryBuilder draft) {
            LinkScanner.Link link = draft.link() != null ? draft.link() : draft.sideLink();
            String url = link == null || link.url().isEmpty() ? null : link.url();
            String picture = draft.picture();
            ArxivId.Versioned found = url == null ? null : LinkScanner.arxivId(url).orElse(null);
            if (found == null && picture != null) {
                found = LinkScanner.arxivId(picture).orElse(null);
            }
            return found == null
                    ? new Identity(null, null, url)
                    : new Identity(found.id(), found.version(), url);
        }
    }

    private static boolean isToldOf(EntryBuilder draft, TitleChoice.Title title) {
        return draft.picture() != null
                || title.text() != null
                || draft.has(Label.SUMMARY)
                || draft.has(Label.EASY);
    }

    /** Some days' papers have neither link nor picture; news and inventions have foreign links. */
    private boolean isPaper(EntryBuilder draft, TitleChoice.Title title) {
        boolean told =
                title.text() != null
                        && draft.has(Label.SUMMARY)
                        && (draft.has(Label.EASY) || draft.has(Label.FIELDS));
        LinkScanner.Link link = draft.link() != null ? draft.link() : draft.sideLink();
        String host = link == null ? "" : LinkScanner.host(link.url());
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

    private DigestEntry entry(EntryBuilder draft, @Nullable String title, Identity identity) {
        limits.title(title, draft.text(Label.TITLE), draft.line());
        String name = title != null ? title : identity.id() != null ? identity.id().value() : "";
        List<Section> others = others(draft);
        String summary = koreanFirst(text(draft, Label.SUMMARY, name), others);
        String easy = text(draft, Label.EASY, name);
        List<String> fields =
                limits.fields(draft.text(Label.FIELDS), draft.line(Label.FIELDS), name);
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
        if (upvotes == null && draft.heading() != null) {
            upvotes = InlineUpvotes.of(draft.heading().text());
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
                limits.others(others, draft.line(), name),
                draft.line(),
                Certainty.LABELLED,
                "");
    }

    /** A 요약 in another language yields to one in Korean under another name. */
    private static String koreanFirst(String summary, List<Section> others) {
        if (SummaryChoice.isKorean(summary)) {
            return summary;
        }
        List<Section> candidates = new ArrayList<>();
        others.stream()
                .filter(one -> SummaryChoice.isCandidate(one.label()))
                .forEach(candidates::add);
        int best = SummaryChoice.best(candidates);
        if (best < 0) {
            return summary;
        }
        Section chosen = candidates.get(best);
        if (!summary.isEmpty() && !SummaryChoice.isKorean(chosen.markdown())) {
            return summary;
        }
        int place = others.indexOf(chosen);
        if (summary.isEmpty()) {
            others.remove(place);
        } else {
            others.set(place, new Section(Label.SUMMARY.word(), summary));
        }
        return chosen.markdown();
    }

    private String text(EntryBuilder draft, Label label, String name) {
        String text = TextTidying.text(draft.text(label));
        int end = ModelChatter.start(text);
        if (end < text.length()) {
            loose.add(new Token.Words(draft.line(label), text.substring(end).strip()));
            text = text.substring(0, end).strip();
        }
        return limits.text(text, draft.line(label), name, label);
    }

    private static List<Section> others(EntryBuilder draft) {
        List<Section> others = new ArrayList<>();
        draft.others()
                .forEach(
                        (label, text) -> {
                            String markdown = text.toString().strip();
                            if (!markdown.isEmpty()) {
                                others.add(new Section(label, markdown));
                            }
                        });
        return others;
    }

    private static String firstWords(EntryBuilder draft, TitleChoice.Title title) {
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
    public static String excerpt(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
