package app.seojae.library;

import app.seojae.store.CollectionStore;
import app.seojae.store.MarkStore;

/** Where edits write. */
record Stores(MarkStore marks, CollectionStore collections) {}
