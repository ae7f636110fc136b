package app.seojae.library;

import app.seojae.pdf.TypedPages;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page whose annotations no careful program would write. */
final class StrangeMarks {

    private StrangeMarks() {}

    static Path save(Path file) throws Exception {
        Path plain = new TypedPages().page().body(700, "strange words").save(file);
        byte[] bytes = Files.readAllBytes(plain);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            COSArray all = new COSArray();
            COSDictionary first = mark("Highlight", 70, 698, 140, 712);
            first.setString(COSName.CONTENTS, "첫말");
            // Rows, as most write it, and round, as the specification's figure has it.
            first.setItem(COSName.QUADPOINTS, numbers(70, 712, 140, 712, 70, 698, 140, 698));
            all.add(first);
            COSDictionary round = mark("Highlight", 70, 698, 140, 712);
            round.setItem(COSName.QUADPOINTS, numbers(70, 698, 140, 698, 140, 712, 70, 712));
            all.add(round);
            COSDictionary broken = mark("Highlight", 70, 698, 140, 712);
            broken.setItem(COSName.QUADPOINTS, numbers(Float.NaN, 1e30f, 3, 4, 5, 6, 7, 8));
            all.add(broken);
            COSDictionary hidden = mark("Highlight", 70, 698, 140, 712);
            hidden.setInt(COSName.F, 2);
            all.add(hidden);
            COSDictionary wavy = mark("Squiggly", 70, 698, 140, 712);
            wavy.setItem(COSName.QUADPOINTS, numbers(70, 712, 140, 712, 70, 698, 140, 698));
            all.add(wavy);
            COSDictionary line = mark("Line", 10, 10, 20, 20);
            line.setItem(COSName.L, numbers(10, 10, 20, 20));
            all.add(line);
            all.add(mark("Link", 70, 698, 140, 712));
            all.add(mark("Ink", 70, 698, 140, 712)); // without any ink
            COSDictionary nowhere = new COSDictionary();
            nowhere.setItem(COSName.SUBTYPE, COSName.getPDFName("Text"));
            all.add(nowhere);
            all.add(COSName.A); // not a dictionary at all
            COSDictionary reply = mark("Text", 70, 698, 90, 712);
            reply.setItem(COSName.getPDFName("IRT"), first);
            reply.setString(COSName.T, "B");
            reply.setString(COSName.CONTENTS, "대답");
            all.add(reply);
            COSDictionary free = mark("FreeText", 200, 600, 300, 620);
            free.setString(COSName.M, "D:99999999999999");
            all.add(free);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, all);
            document.save(file.toFile());
        }
        return file;
    }

    private static COSDictionary mark(String subtype, float... rectangle) {
        COSDictionary mark = new COSDictionary();
        mark.setItem(COSName.TYPE, COSName.ANNOT);
        mark.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
        mark.setItem(COSName.RECT, numbers(rectangle));
        return mark;
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        for (float number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }
}
