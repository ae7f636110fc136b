package app.seojae.pdf.text.glyph;

import app.seojae.pdf.TextStrings;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The words that the structure of a document gives for marked parts of one page (ISO 32000-2,
 * 14.7.5.4 and 14.9.4). Confined to the thread of the document.
 */
public final class StructureTexts {

    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
    private static final int MAX_NODES = 10_000;
    private static final int MAX_DEPTH = 32;

    private final @Nullable COSArray elements;
    private final Set<COSDictionary> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;

    private StructureTexts(@Nullable COSArray elements, int nodes) {
        this.elements = elements;
        this.nodes = nodes;
    }

    /** What the document says of a page, if it has a structure. */
    public static StructureTexts of(PDDocument document, PDPage page) {
        int key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS, -1);
        COSDictionary root =
                document.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (key < 0 || root == null) {
            return new StructureTexts(null, 0);
        }
        StructureTexts looking = new StructureTexts(null, 0);
        COSDictionary tree = root.getCOSDictionary(COSName.getPDFName("ParentTree"));
        return new StructureTexts(tree == null ? null : looking.find(tree, key, 0), 0);
    }

    private @Nullable COSArray find(COSDictionary node, int key, int depth) {
        if (depth > MAX_DEPTH || nodes++ > MAX_NODES) {
            return null;
        }
        if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray pairs) {
            for (int i = 0; i + 1 < pairs.size() && nodes++ < MAX_NODES; i += 2) {
                if (pairs.getInt(i) == key && pairs.getObject(i + 1) instanceof COSArray found) {
                    return found;
                }
            }
        }
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size() && nodes < MAX_NODES; i++) {
                COSArray found =
                        kids.getObject(i) instanceof COSDictionary kid && mayHave(kid, key)
                                ? find(kid, key, depth + 1)
                                : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean mayHave(COSDictionary node, int key) {
        return !(node.getDictionaryObject(COSName.LIMITS) instanceof COSArray limits)
                || (limits.getInt(0) <= key && key <= limits.getInt(1));
    }

    /**
     * The words of the element that has a marked part, or of one around it: whole for the first
     * part asked for, none for its others.
     *
     * @return {@code null} where the structure gives none
     */
    @Nullable String words(int mark) {
        COSArray known = elements;
        COSBase element =
                known == null || mark < 0 || mark >= known.size() ? null : known.getObject(mark);
        for (int depth = 0;
                depth < MAX_DEPTH && element instanceof COSDictionary one;
                depth++, element = one.getDictionaryObject(COSName.P)) {
            if (one.getDictionaryObject(ACTUAL_TEXT) instanceof COSString words) {
                return told.add(one) ? TextStrings.of(words) : "";
            }
        }
        return null;
    }
}
