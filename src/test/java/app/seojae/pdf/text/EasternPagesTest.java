package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Quad;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.text.select.FindHit;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Korean, Japanese and Chinese pages, lying and upright. */
class EasternPagesTest {

    @TempDir Path folder;

    private Path korean(String... lines) {
        return MadePages.korean(folder.resolve("korean.pdf"), lines);
    }

    /** A page whose font is named, not brought, with the text in a predefined encoding. */
    private PageText named(String cmap, String ordering, String content) {
        Path file =
                TestPdfs.byHand(
                        folder.resolve("named.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 400 400] >>",
                        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R"
                                + " /Resources << /Font << /F 5 0 R >> >> >>",
                        "<< /Length "
                                + content.length()
                                + " >>\nstream\n"
                                + content
                                + "\nendstream",
                        "<< /Type /Font /Subtype /Type0 /BaseFont /NoSuchFont /Encoding /"
                                + cmap
                                + " /DescendantFonts [6 0 R] >>",
                        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /NoSuchFont /DW 1000"
                                + " /CIDSystemInfo << /Registry (Adobe) /Ordering ("
                                + ordering
                                + ") /Supplement 2 >> /FontDescriptor 7 0 R >>",
                        "<< /Type /FontDescriptor /FontName /NoSuchFont /Flags 4 /ItalicAngle 0"
                                + " /FontBBox [0 -200 1000 900] /Ascent 800 /Descent -200"
                                + " /CapHeight 700 /StemV 80 >>");
        return MadePages.read(file, 1);
    }

    private static String shown(String text, String charset, int x, int y) {
        String hex = HexFormat.of().formatHex(text.getBytes(Charset.forName(charset)));
        return "BT /F 20 Tf " + x + " " + y + " Td <" + hex + "> Tj ET ";
    }

    @Test
    void readsKoreanWithTheFontItBrings() {
        PageText page = MadePages.read(korean("대규모 언어 모델은 검색을 함께", "쓰면 더 정확하게 답한다."), 1);
        assertEquals("대규모 언어 모델은 검색을 함께\n쓰면 더 정확하게 답한다.\n", page.text());
        List<FindHit> hits = TextFinder.find(page, FindQuery.of("함께 쓰면"));
        assertEquals(1, hits.size());
        assertEquals(page.text().indexOf("함께"), hits.getFirst().start());
    }

    @Test
    void readsJapaneseWithoutItsFont() {
        assertEquals(
                "日本語の論文\n",
                named("90ms-RKSJ-H", "Japan1", shown("日本語の論文", "Shift_JIS", 40, 300)).text());
        assertEquals(
                "日本語の論文\n", named("EUC-H", "Japan1", shown("日本語の論文", "EUC-JP", 40, 300)).text());
        assertEquals(
                "日本語の論文\n",
                named("UniJIS-UCS2-H", "Japan1", shown("日本語の論文", "UTF-16BE", 40, 300)).text());
    }

    @Test
    void readsChineseWithoutItsFont() {
        assertEquals("语言模型\n", named("GBK-EUC-H", "GB1", shown("语言模型", "GBK", 40, 300)).text());
        assertEquals("語言模型\n", named("ETen-B5-H", "CNS1", shown("語言模型", "Big5", 40, 300)).text());
        assertEquals(
                "语言模型\n", named("UniGB-UCS2-H", "GB1", shown("语言模型", "UTF-16BE", 40, 300)).text());
    }

    /**
     * Columns of letters are read from the right to the left, in whichever order they are drawn.
     */
    @Test
    void readsUprightJapaneseFromTheRight() {
        String drawn =
                shown("最後の行です。", "UTF-16BE", 240, 360)
                        + shown("吾輩は猫である", "UTF-16BE", 320, 360)
                        + shown("名前はまだ無い", "UTF-16BE", 280, 360);
        PageText page = named("UniJIS-UCS2-V", "Japan1", drawn);
        assertEquals("吾輩は猫である名前はまだ無い最後の行です。", page.text().replace("\n", ""));
        assertEquals(1, TextFinder.find(page, FindQuery.of("猫である名前")).size());
    }

    /** As writers of PDFs do it: a font of their own, numbered by glyph, set from top to bottom. */
    @Test
    void readsUprightTextOfAFontTheFileBrings() {
        Path file =
                TestPdfs.save(
                        folder.resolve("upright.pdf"),
                        document -> {
                            PDPage page = new PDPage(PDRectangle.A4);
                            document.addPage(page);
                            try (PDPageContentStream content =
                                    new PDPageContentStream(document, page)) {
                                PDType0Font font =
                                        PDType0Font.loadVertical(
                                                document, MadePages.BUNDLED.toFile());
                                assertEquals(
                                        "Identity-V",
                                        font.getCOSObject().getNameAsString(COSName.ENCODING));
                                String[] columns = {"세로로쓴글은위에서", "아래로그리고오른쪽", "カナもよめるだろう。"};
                                for (int i = 0; i < columns.length; i++) {
                                    content.beginText();
                                    content.setFont(font, 14);
                                    content.newLineAtOffset(400 - i * 24, 700);
                                    content.showText(columns[i]);
                                    content.endText();
                                }
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        PageText page = MadePages.read(file, 1);
        assertEquals("세로로쓴글은위에서아래로그리고오른쪽カナもよめるだろう。", page.text().replace("\n", ""));
        assertEquals(1, TextFinder.find(page, FindQuery.of("위에서아래로")).size());
        Quad first = page.quad(0);
        Quad second = page.quad(1);
        assertNotNull(first);
        assertNotNull(second);
        assertTrue(second.top() <= first.bottom() + 1, first + " above " + second);
        assertTrue(first.left() >= 386 && first.right() <= 414, first + " about its column");
    }
}
