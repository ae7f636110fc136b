package app.seojae.library;

import app.seojae.store.CollectionStore;
import app.seojae.store.PaperStateStore;
import java.util.function.UnaryOperator;

/**
 * Where edits write.
 *
 * @param remark the first line of a note as plain text
 */
record EditStores(
        PaperStateStore marks, CollectionStore collections, UnaryOperator<String> remark) {}
