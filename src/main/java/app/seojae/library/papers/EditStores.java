package app.seojae.library.papers;

import app.seojae.store.paper.CollectionStore;
import app.seojae.store.paper.MachineTexts;
import app.seojae.store.paper.MorningStore;
import app.seojae.store.paper.OwnFactsStore;
import app.seojae.store.paper.PaperStateStore;
import java.util.function.UnaryOperator;

/**
 * Where edits write.
 *
 * @param remark the first line of a note as plain text
 */
public record EditStores(
        PaperStateStore marks,
        MorningStore mornings,
        CollectionStore collections,
        MachineTexts written,
        OwnFactsStore facts,
        UnaryOperator<String> remark) {

    /**
     * The library's own.
     *
     * @param remark the first line of a note as plain text
     */
    public static EditStores of(UnaryOperator<String> remark) {
        return new EditStores(
                new PaperStateStore(),
                new MorningStore(),
                new CollectionStore(),
                new MachineTexts(),
                new OwnFactsStore(),
                remark);
    }
}
