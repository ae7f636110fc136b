package app.seojae.pdf.bounded;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds the catalog of a document whose trailer names none, or something that is none. Where there
 * is no catalog with a tree of pages, one is made of a tree that is there, or of none: then the
 * pages are gathered one by one.
 */
final class CatalogSearch {

    private CatalogSearch() {}

    /** Lets the trailer name a catalog; where it names one, nothing is looked at. */
    static void mend(COSDocument document, COSDictionary trailer, UnpackLimit limit) {
        COSDictionary named = trailer.getCOSDictionary(COSName.ROOT);
        if (isCatalog(named) || limit.isOver()) {
            return; // what was refused is not missing
        }
        for (COSObject object : document.getObjectsByType(COSName.CATALOG)) {
            if (object.getObject() instanceof COSDictionary catalog && isCatalog(catalog)) {
                trailer.setItem(COSName.ROOT, object);
                return;
            }
        }
        COSBase tree = tree(document);
        if (tree != null) {
            COSDictionary made = new COSDictionary();
            made.setItem(COSName.TYPE, COSName.CATALOG);
            made.setItem(COSName.PAGES, tree);
            trailer.setItem(COSName.ROOT, made);
        }
    }

    /** Whether it leads to pages, whatever it calls itself. */
    private static boolean isCatalog(@Nullable COSDictionary catalog) {
        COSDictionary pages = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
        return pages != null && (pages.containsKey(COSName.KIDS) || isOfType(pages, COSName.PAGES));
    }

    /** The first tree that is no branch of another; an empty one where there are only pages. */
    private static @Nullable COSBase tree(COSDocument document) {
        for (COSObject object : document.getObjectsByType(COSName.PAGES)) {
            if (object.getObject() instanceof COSDictionary tree
                    && !tree.containsKey(COSName.PARENT)) {
                return object;
            }
        }
        if (document.getObjectsByType(COSName.PAGE).isEmpty()) {
            return null;
        }
        COSDictionary empty = new COSDictionary();
        empty.setItem(COSName.TYPE, COSName.PAGES);
        return empty;
    }

    private static boolean isOfType(COSDictionary dictionary, COSName type) {
        return type.equals(dictionary.getCOSName(COSName.TYPE));
    }
}
