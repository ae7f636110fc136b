package app.seojae.library.papers;

import app.seojae.store.duplicate.PaperMerges;
import app.seojae.store.duplicate.PaperPartings;
import app.seojae.store.paper.CollectionStore;
import app.seojae.store.paper.MachineTexts;
import app.seojae.store.paper.MorningStore;
import app.seojae.store.paper.OwnFactsStore;
import app.seojae.store.paper.PaperStateStore;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Where edits write.
 *
 * @param remark the first line of a note as plain text
 * @param isThere whether a file lies in the library, by its path relative to the folder
 */
public record EditStores(
        PaperStateStore marks,
        MorningStore mornings,
        CollectionStore collections,
        MachineTexts written,
        OwnFactsStore facts,
        PaperMerges merges,
        PaperPartings partings,
        UnaryOperator<String> remark,
        Predicate<String> isThere) {

    /**
     * The library's own.
     *
     * @param remark the first line of a note as plain text
     * @param isThere whether a file lies in the library, by its path relative to the folder
     */
    public static EditStores of(UnaryOperator<String> remark, Predicate<String> isThere) {
        return new EditStores(
                new PaperStateStore(),
                new MorningStore(),
                new CollectionStore(),
                new MachineTexts(),
                new OwnFactsStore(),
                new PaperMerges(remark),
                new PaperPartings(remark),
                remark,
                isThere);
    }
}
