package app.seojae.pdf.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages a document really has, found by walking its tree: {@code /Count} lies (a file of 800
 * bytes claims 1,410,065,407), nodes refer to themselves, leaves are no pages.
 */
public final class PageLeaves {

    private static final int MAX_PAGES = 100_000;
    private static final int MAX_DEPTH = 200;

    @SuppressWarnings("ArrayRecordComponent") // a place that moves on
    private record Branch(COSArray kids, int[] next) {}

    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<Boolean> sound = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Branch> path = new ArrayDeque<>();

    private PageLeaves() {}

    /**
     * Finds the leaves and lays them into the document as one flat tree without holes, so that
     * PDFBox finds each of them; the document in memory changes, the file never.
     */
    public static PageLeaves flatten(PDDocument document) {
        PageLeaves leaves = new PageLeaves();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSBase tree = catalog.getDictionaryObject(COSName.PAGES);
        leaves.walk(tree);
        leaves.dropUncounted(tree);
        if (!leaves.sound.contains(true)) {
            leaves.gather(document);
        }
        COSArray kids = new COSArray();
        leaves.pages.forEach(kids::add);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, kids.size());
        catalog.setItem(COSName.PAGES, root);
        return leaves;
    }

    /**
     * The leaves in order; an empty page stands in for each that is none and yet is counted as one.
     * At most 100,000.
     */
    public List<COSDictionary> pages() {
        return pages;
    }

    /** Whether a page really stands at an index, from 0, and not just one that stands in. */
    public boolean isSound(int index) {
        return sound.get(index);
    }

    private void walk(COSBase root) {
        visit(root);
        while (!path.isEmpty() && pages.size() < MAX_PAGES) {
            Branch branch = path.getLast();
            int next = branch.next[0]++;
            if (next < branch.kids.size()) {
                visit(branch.kids.getObject(next));
            } else {
                path.removeLast();
            }
        }
    }

    private void visit(COSBase node) {
        if (!(node instanceof COSDictionary dictionary)) {
            addMissing();
        } else if (dictionary.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            // What leads back to where one was holds no page of its own.
            if (seen.add(dictionary) && path.size() < MAX_DEPTH) {
                path.addLast(new Branch(kids, new int[1]));
            }
        } else if (isPage(dictionary)) {
            dictionary.setItem(COSName.TYPE, COSName.PAGE);
            pages.add(dictionary);
            sound.add(true);
        } else if (!COSName.PAGES.equals(dictionary.getCOSName(COSName.TYPE))) {
            addMissing();
        }
    }

    /** Whatever a leaf calls itself, with something to show it is a page. */
    private static boolean isPage(COSDictionary dictionary) {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return COSName.PAGE.equals(type)
                || (!COSName.PAGES.equals(type)
                        && (dictionary.containsKey(COSName.CONTENTS)
                                || dictionary.containsKey(COSName.RESOURCES)
                                || dictionary.containsKey(COSName.MEDIA_BOX)));
    }

    /** Entries that are no page are left out where the tree does not count them either. */
    private void dropUncounted(COSBase tree) {
        int pagesThere = Collections.frequency(sound, true);
        if (tree instanceof COSDictionary root && root.getInt(COSName.COUNT) == pagesThere) {
            for (int i = pages.size() - 1; i >= 0; i--) {
                if (!sound.get(i)) {
                    pages.remove(i);
                    sound.remove(i);
                }
            }
        }
    }

    /** A document whose tree leads to no page: all its pages by the numbers of their objects. */
    private void gather(PDDocument document) {
        List<COSObject> found =
                new ArrayList<>(document.getDocument().getObjectsByType(COSName.PAGE));
        found.sort(Comparator.comparing(COSObject::getKey));
        List<COSDictionary> gathered = new ArrayList<>();
        for (COSObject object : found) {
            if (object.getObject() instanceof COSDictionary page && gathered.size() < MAX_PAGES) {
                gathered.add(page);
            }
        }
        if (!gathered.isEmpty()) {
            pages.clear();
            pages.addAll(gathered);
            sound.clear();
            sound.addAll(Collections.nCopies(gathered.size(), true));
        }
    }

    private void addMissing() {
        COSDictionary empty = new COSDictionary();
        empty.setItem(COSName.TYPE, COSName.PAGE);
        pages.add(empty);
        sound.add(false);
    }
}
