package app.seojae.library;

import app.seojae.model.PageIndex;
import app.seojae.model.Rgb;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Marks of every shape, with words no format likes. */
final class RandomMarks {

    private static final String[] PIECES = {
        "한글 ",
        "😀",
        "\n",
        "\n\n",
        "word ",
        "> ",
        "- ",
        "^a-1",
        "<!-- x -->",
        "\"",
        "\\",
        "\t",
        "가",
        "#t ",
        "```\n",
        "*b*",
        "\u200b",
        "[l](x)",
        "%%",
        "---\n",
        "&amp;",
        "\u2028",
        "1. ",
        "|",
        "$x_1$ "
    };

    private final Random random;

    RandomMarks(Random random) {
        this.random = random;
    }

    Annotation next(long paper) {
        AnnotationKind[] kinds = AnnotationKind.values();
        AnnotationKind kind = kinds[random.nextInt(kinds.length)];
        List<String> tags = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            tags.add("t" + words(3));
        }
        Instant created = Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt(1_000_000));
        return new Annotation(
                new UUID(random.nextLong(), random.nextLong()),
                paper,
                kind,
                new Rgb(random.nextInt(1 << 24)),
                anchor(kind),
                random.nextBoolean() ? "" : words(6),
                tags,
                random.nextBoolean() ? "" : words(2),
                created,
                created.plusMillis(random.nextInt(100_000)));
    }

    String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    private Anchor anchor(AnnotationKind kind) {
        boolean words = kind.isOnWords() || random.nextInt(4) == 0;
        Quote quote =
                new Quote(words ? "q" + words(8) : "", words(3), words(3), random.nextInt(9_000));
        if (words && random.nextInt(3) == 0) {
            return new Anchor.InDigest(DigestSection.values()[random.nextInt(2)], quote);
        }
        List<PageRegion> marks = new ArrayList<>();
        int page = 1 + random.nextInt(20);
        for (int i = random.nextInt(3); i >= 0; i--) {
            marks.add(mark(kind, page++));
        }
        return new Anchor.Pages(TextVersion.of("v" + random.nextInt(9)), quote, marks);
    }

    private PageRegion mark(AnnotationKind kind, int page) {
        if (kind == AnnotationKind.INK) {
            return new PageRegion(
                    PageIndex.ofNumber(page),
                    List.of(),
                    List.of(List.of(point(), point(), point())));
        }
        List<Quad> quads = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            quads.add(new Quad(point(), point(), point(), point()));
        }
        return PageRegion.of(PageIndex.ofNumber(page), quads);
    }

    private PdfPoint point() {
        return new PdfPoint(random.nextInt(612_000) / 1000.0, random.nextInt(792_000) / 1000.0);
    }
}
