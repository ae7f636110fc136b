package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ticks and crosses of the tables of papers, whose fonts say nothing of what they mean. */
class DingbatsTest {

    @TempDir Path folder;

    private String read(String name, boolean named, String shown) throws IOException {
        Path file = folder.resolve("dingbats.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE1);
            font.setName(COSName.BASE_FONT, name);
            font.setInt(COSName.FIRST_CHAR, 0);
            font.setInt(COSName.LAST_CHAR, 255);
            COSArray widths = new COSArray();
            for (int i = 0; i < 256; i++) {
                widths.add(COSInteger.get(800));
            }
            font.setItem(COSName.WIDTHS, widths);
            COSDictionary about = new COSDictionary();
            about.setItem(COSName.TYPE, COSName.FONT_DESC);
            about.setName(COSName.FONT_NAME, name);
            about.setInt(COSName.FLAGS, 4);
            font.setItem(COSName.FONT_DESC, about);
            if (named) {
                COSDictionary encoding = new COSDictionary();
                encoding.setItem(COSName.TYPE, COSName.ENCODING);
                COSArray differences = new COSArray();
                differences.add(COSInteger.get('A'));
                differences.add(COSName.getPDFName("a19"));
                differences.add(COSName.getPDFName("a23"));
                encoding.setItem(COSName.DIFFERENCES, differences);
                font.setItem(COSName.ENCODING, encoding);
            }
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F"), font);
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            page.setResources(resources);
            PDStream content = new PDStream(document);
            try (var out = content.createOutputStream()) {
                String text = "BT /F 12 Tf 72 700 Td (" + shown + ") Tj ET";
                out.write(text.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            document.save(file.toFile());
        }
        return MadePages.read(file, 1).text().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "ZapfDingbats",
        "ABCDEF+ZapfDingbats",
        "ABCDEF+Dingbats",
        "XQRTVW+ITCZapfDingbats",
        "ABCDEF+pzdr"
    })
    void ticksAndCrossesAreReadAsSuch(String font) throws IOException {
        assertEquals("✓✗", read(font, false, "37"));
        assertEquals("✓✗", read(font, true, "AB"));
    }

    @Test
    void otherFontsReadAsTheyDid() throws IOException {
        assertEquals("37", read("ABCDEF+Something", false, "37"));
    }
}
