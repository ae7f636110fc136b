package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where real papers lie beside the project: random quotes of them leave and come back. */
class PaperQuotesTest {

    private static final int QUOTES = 20;
    private static final int FEWEST = 3;
    private static final int MOST = 40;

    @TempDir Path folder;

    @Test
    void randomQuotesOfRealPapersComeBackFromACopy() throws Exception {
        Path papers = Path.of("../shared/pdfs/papers");
        assumeTrue(Files.isDirectory(papers), "no shared files here");
        int same = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        try (var files = Files.list(papers)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                for (Map.Entry<String, Boolean> one : there(file).entrySet()) {
                    all++;
                    same += one.getValue() ? 1 : 0;
                    if (!one.getValue()) {
                        wrong.add(file.getFileName() + ": " + one.getKey());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, same + " of " + all);
        assertEquals(0, all % QUOTES);
    }

    private Map<String, Boolean> there(Path file) throws Exception {
        Path at = folder.resolve(UUID.randomUUID().toString());
        try (Library library = with(at.resolve("one"));
                Library other = with(at.resolve("other"))) {
            long paper = library.browse().find(Query.ALL).ids()[0];
            Path pdf = add(library, paper, file, at);
            List<Annotation> made = annotate(library, paper, pdf, new Random(7));
            Path copy = Exported.pdf(library, paper, at.resolve("copy.pdf"), null);
            Path again = add(other, paper, copy, at);
            other.embeddedAnnotations().take(paper, again, null, CancelFlag.never());
            String version = other.versions().open(paper, again, null, CancelFlag.never()).stored();
            Map<UUID, Annotation> came = new HashMap<>();
            for (PlacedAnnotation one :
                    other.annotations().ofPaper(paper, TextVersion.of(version))) {
                came.put(one.annotation().id(), one.annotation());
            }
            Map<String, Boolean> results = new HashMap<>();
            for (Annotation one : made) {
                Annotation back = came.get(one.id());
                boolean equal =
                        back != null
                                && back.anchor() instanceof Anchor.Pages now
                                && one.anchor() instanceof Anchor.Pages then
                                && now.regions().equals(then.regions())
                                && now.quote().equals(then.quote())
                                && now.version().equals(then.version());
                results.put(escaped(one) + " -> " + (back == null ? null : escaped(back)), equal);
            }
            return results;
        }
    }

    private static Library with(Path at) throws Exception {
        Library library = Digests.open(at);
        library.importer().importText("2024-10-24.md", Digests.lines("2410.00001|A|s|e|x|1"));
        return library;
    }

    private static Path add(Library to, long paper, Path file, Path at) throws Exception {
        Transfers transfers = TestLibraries.offline(to, at.resolve("state"));
        transfers.pdfs().add(paper, file);
        return transfers.pdfs().file(paper).orElseThrow();
    }

    /** Words that stand once on their page; half of them go over several lines. */
    private static List<Annotation> annotate(Library library, long paper, Path pdf, Random random)
            throws Exception {
        List<Annotation> made = new ArrayList<>();
        try (PdfHandle handle = PdfFile.open(pdf, null).handle()) {
            int pages = handle.pages().size();
            for (int tries = 0; made.size() < QUOTES && tries < 1_000; tries++) {
                int page = 1 + random.nextInt(pages);
                PageText text =
                        TextExtractor.of(handle, PageIndex.ofNumber(page), CancelFlag.never());
                String[] words = text.text().substring(0, text.bodyEnd()).strip().split("\\s+");
                int count = FEWEST + random.nextInt(MOST - FEWEST + 1);
                if (words.length < count) {
                    continue;
                }
                int from = random.nextInt(words.length - count + 1);
                String quote = String.join(" ", Arrays.asList(words).subList(from, from + count));
                try {
                    Anchor anchor =
                            library.quoteAnchors()
                                    .onPage(paper, pdf, null, PageIndex.ofNumber(page), quote);
                    Annotation one = Made.annotation(paper, AnnotationKind.HIGHLIGHT, anchor);
                    library.annotations().put(paper, List.of(one));
                    made.add(one);
                } catch (SeojaeException e) {
                    if (e.problem().kind() != ProblemKind.QUOTE_NOT_UNIQUE) {
                        throw new AssertionError(page + ": " + quote, e);
                    }
                }
            }
        }
        assertEquals(QUOTES, made.size());
        return made;
    }

    /** Characters nobody sees, and halves of characters, as numbers. */
    private static String escaped(Annotation one) {
        StringBuilder text = new StringBuilder();
        (one.anchor().quote() + "")
                .chars()
                .forEach(
                        c ->
                                text.append(
                                        c >= ' ' && c < 0x7F
                                                ? Character.toString(c)
                                                : "\\u%04X".formatted(c)));
        return text.toString();
    }
}
