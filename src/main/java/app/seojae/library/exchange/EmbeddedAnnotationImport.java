package app.seojae.library.exchange;

import app.seojae.library.annotations.Annotations;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.texts.OpenTexts;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TimeLimitedReader;
import app.seojae.pdf.annotation.EmbeddedAnnotation;
import app.seojae.pdf.annotation.EmbeddedAnnotations;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.QuadText;
import app.seojae.pdf.text.select.Quoting;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes annotations that stand in a PDF over as the person's own. Blocking; any thread. */
public final class EmbeddedAnnotationImport {

    /** The names our own copies give, with the number of the part where a mark has several. */
    private static final Pattern OWN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(#\\d+)?");

    private final Annotations annotations;
    private final PdfVersions versions;
    private final PdfTexts texts;

    public EmbeddedAnnotationImport(Annotations annotations, PdfVersions versions, PdfTexts texts) {
        this.annotations = annotations;
        this.versions = versions;
        this.texts = texts;
    }

    /** The annotations of readers that stand in a PDF, in its own order. */
    public List<EmbeddedAnnotation> foreign(Path pdf, @Nullable String password, CancelFlag cancel)
            throws SeojaeException {
        PdfFile file = PdfFile.open(pdf, password);
        try (TimeLimitedReader reader = file.reader()) {
            return reader.readWhole(handle -> EmbeddedAnnotations.read(handle, cancel));
        }
    }

    /**
     * Makes those of a paper's PDF the person's, as one step; what was taken over before is left as
     * it is now.
     *
     * @return the new ones
     */
    public List<Annotation> take(long paper, Path pdf, @Nullable String password, CancelFlag cancel)
            throws SeojaeException {
        PdfFile file = PdfFile.open(pdf, password);
        try (TimeLimitedReader _ = file.reader()) {
            return take(paper, file, cancel);
        }
    }

    /** The same for a file that is open, whatever its password. */
    public List<Annotation> take(long paper, PdfFile pdf, CancelFlag cancel)
            throws SeojaeException {
        List<Annotation> fresh = new ArrayList<>();
        try (OpenTexts open = texts.open(pdf)) {
            TextVersion version = versions.open(paper, pdf, cancel);
            Texts pages = new Texts(open, cancel);
            for (Map.Entry<UUID, List<EmbeddedAnnotation>> one : fresh(pdf, cancel).entrySet()) {
                fresh.add(annotation(one.getValue(), one.getKey(), paper, version, pages));
            }
        }
        annotations.add(paper, fresh);
        return fresh;
    }

    /** How many {@link #take} would make the person's now; no page's text is read for it. */
    public int countFresh(PdfFile pdf, CancelFlag cancel) throws SeojaeException {
        return fresh(pdf, cancel).size();
    }

    /** Those not taken over yet; parts of one name are one mark, which goes over several pages. */
    private Map<UUID, List<EmbeddedAnnotation>> fresh(PdfFile pdf, CancelFlag cancel)
            throws SeojaeException {
        Map<UUID, List<EmbeddedAnnotation>> parts = new LinkedHashMap<>();
        Map<String, Integer> twins = new HashMap<>();
        List<EmbeddedAnnotation> marks =
                pdf.reader().readWhole(handle -> EmbeddedAnnotations.read(handle, cancel));
        for (EmbeddedAnnotation mark : marks) {
            parts.computeIfAbsent(id(mark, twins), id -> new ArrayList<>()).add(mark);
        }
        Map<UUID, List<EmbeddedAnnotation>> fresh = new LinkedHashMap<>();
        for (Map.Entry<UUID, List<EmbeddedAnnotation>> one : parts.entrySet()) {
            if (annotations.find(one.getKey()).isEmpty()) {
                fresh.put(one.getKey(), one.getValue());
            }
        }
        return fresh;
    }

    /** The texts of pages, each unpacked once. */
    private static final class Texts {

        private final OpenTexts open;
        private final CancelFlag cancel;
        private final Map<PageIndex, PageText> texts = new HashMap<>();

        Texts(OpenTexts open, CancelFlag cancel) {
            this.open = open;
            this.cancel = cancel;
        }

        PageText of(PageIndex page) throws SeojaeException {
            PageText text = texts.get(page);
            if (text == null) {
                text = open.textOrEmpty(page, cancel);
                texts.put(page, text);
            }
            return text;
        }
    }

    private static Annotation annotation(
            List<EmbeddedAnnotation> parts, UUID id, long paper, TextVersion version, Texts texts)
            throws SeojaeException {
        EmbeddedAnnotation first = parts.getFirst();
        Instant time =
                first.modified() == null
                        ? Instant.now().truncatedTo(ChronoUnit.MILLIS)
                        : first.modified();
        return new Annotation(
                id,
                paper,
                first.kind(),
                first.colour(),
                anchor(parts, version, texts),
                first.contents(),
                first.tags(),
                first.author(),
                time,
                time);
    }

    /** The words come from the pages, the place from the file. */
    private static Anchor.Pages anchor(
            List<EmbeddedAnnotation> parts, TextVersion version, Texts texts)
            throws SeojaeException {
        List<PageRegion> marks = parts.stream().map(EmbeddedAnnotation::mark).toList();
        Quote own = parts.getFirst().quote();
        if (own != null) {
            return new Anchor.Pages(version, own, marks);
        }
        PageText text = texts.of(marks.getFirst().page());
        Map<PageIndex, PageText> pages = new HashMap<>();
        TextRange range = null;
        for (PageRegion mark : marks) {
            PageText page = texts.of(mark.page());
            pages.put(mark.page(), page);
            TextRange words = QuadText.under(page, mark.quads());
            range = range == null || words == null ? words : range.with(words);
        }
        Anchor.Pages words =
                range == null || !parts.getFirst().kind().isOnWords()
                        ? null
                        : Quoting.ofRange(
                                number -> pages.getOrDefault(number, PageText.empty(number)),
                                range,
                                version);
        Quote quote =
                words == null
                        ? Quoting.ofPlace(text, marks.getFirst(), version).quote()
                        : words.quote();
        return new Anchor.Pages(version, quote, marks);
    }

    /** Our own name, or one made of what does not change: kind and place; twins are counted. */
    private static UUID id(EmbeddedAnnotation mark, Map<String, Integer> twins) {
        Matcher own = OWN.matcher(mark.name());
        if (own.matches()) {
            return UUID.fromString(own.group(1));
        }
        String key = mark.subtype() + place(mark.mark()) + mark.name();
        int twin = twins.merge(key, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((key + twin).getBytes(StandardCharsets.UTF_8));
    }

    /** Written as it ever was, so that what was taken over before keeps its name. */
    private static String place(PageRegion mark) {
        return "PageRegion[page="
                + mark.page().number()
                + ", quads="
                + mark.quads()
                + ", strokes="
                + mark.strokes()
                + "]";
    }
}
