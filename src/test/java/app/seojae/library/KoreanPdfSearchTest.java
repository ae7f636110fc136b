package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TestPdfs;
import app.seojae.search.Folding;
import app.seojae.search.Hangul;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Initials and slips of the keyboard find in Korean PDFs what a reading of all pages finds. */
class KoreanPdfSearchTest {

    private static final int PAPERS = 12;
    private static final int LINES = 6;
    private static final String CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String SYLLABLES = "확산모델은언어추론을강화학습로봇검색";

    @TempDir Path folder;
    private final Random random = new Random(17);
    private final Map<Long, String> texts = new TreeMap<>();
    private Library library;

    @BeforeEach
    void fill() throws Exception {
        library = Digests.open(folder.resolve("library"));
        Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
        String[] lines = new String[PAPERS];
        for (int i = 0; i < PAPERS; i++) {
            lines[i] = "2410.%05d|Title %d|s|e|x|1".formatted(i, i);
        }
        library.importer().importText("2024-10-24.md", Digests.lines(lines));
        for (int i = 0; i < PAPERS; i++) {
            long paper = library.browse().resolve("2410.%05d".formatted(i)).orElseThrow();
            Path file = page(folder.resolve(i + ".pdf"));
            transfers.pdfs().add(paper, file);
            PdfFile pdf = PdfFile.open(file, null);
            texts.put(
                    paper,
                    Folding.fold(
                            library.texts().text(pdf, PageIndex.FIRST, CancelFlag.never()).text()));
        }
        library.finding().pdfIndexer().catchUp(CancelFlag.never());
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            line.append(
                    i > 0 && random.nextInt(4) == 0
                            ? ' '
                            : SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return line.toString().strip() + "다";
    }

    /** A page in a font that is named, not brought, with the letters as Unicode. */
    private Path page(Path file) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            String hex = HexFormat.of().formatHex(line().getBytes(StandardCharsets.UTF_16BE));
            content.append("BT /F 12 Tf 40 %d Td <%s> Tj ET ".formatted(350 - i * 40, hex));
        }
        return TestPdfs.byHand(
                file,
                "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 400 400] >>",
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream",
                "<< /Type /Font /Subtype /Type0 /BaseFont /NoSuchFont /Encoding /UniKS-UCS2-H"
                        + " /DescendantFonts [6 0 R] >>",
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /NoSuchFont /DW 1000"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1)"
                        + " /Supplement 2 >> /FontDescriptor 7 0 R >>",
                "<< /Type /FontDescriptor /FontName /NoSuchFont /Flags 4 /ItalicAngle 0"
                        + " /FontBBox [0 -200 1000 900] /Ascent 800 /Descent -200"
                        + " /CapHeight 700 /StemV 80 >>");
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (char c : text.replace(" ", "").toCharArray()) {
            initials.append(c >= '가' && c <= '힣' ? CONSONANTS.charAt((c - '가') / 588) : '|');
        }
        return initials.toString();
    }

    private Set<Long> scan(Predicate<String> has) {
        Set<Long> found = new TreeSet<>();
        texts.forEach(
                (paper, text) -> {
                    if (has.test(text)) {
                        found.add(paper);
                    }
                });
        return found;
    }

    private Set<Long> found(String words) throws Exception {
        Set<Long> found = new TreeSet<>();
        Arrays.stream(library.browse().search(Query.best(words, Scope.PDF))).forEach(found::add);
        return found;
    }

    private String anyText() {
        return List.copyOf(texts.values()).get(random.nextInt(PAPERS));
    }

    @Test
    void rowsOfInitialsOfAnyLength() throws Exception {
        int some = 0;
        for (int i = 0; i < 300; i++) {
            List<String> runs = new ArrayList<>(List.of(initials(anyText()).split("\\|")));
            int length = 2 + random.nextInt(7);
            runs.removeIf(run -> run.length() < length);
            if (runs.isEmpty()) {
                continue;
            }
            String run = runs.get(random.nextInt(runs.size()));
            int from = random.nextInt(run.length() - length + 1);
            String asked = run.substring(from, from + length);
            assertEquals(scan(text -> initials(text).contains(asked)), found(asked), asked);
            some++;
        }
        assertTrue(some > 200, "rows long enough: " + some);
    }

    @Test
    void slipsOfTheKeyboard() throws Exception {
        int some = 0;
        for (int i = 0; i < 300; i++) {
            String text = anyText();
            int from = random.nextInt(text.length() - 4);
            String piece = text.substring(from, from + 2 + random.nextInt(3)).strip();
            if (piece.length() < 2 || !piece.chars().allMatch(c -> c >= '가' && c <= '힣')) {
                continue;
            }
            assertEquals(scan(one -> one.contains(piece)), found(Hangul.toKeys(piece)), piece);
            some++;
        }
        assertTrue(some > 80, "pieces long enough: " + some);
    }
}
