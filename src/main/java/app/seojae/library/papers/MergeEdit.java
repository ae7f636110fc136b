package app.seojae.library.papers;

import app.seojae.library.context.Change;
import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Papers put together as one, and taken apart again. */
sealed interface MergeEdit extends Edit {

    /** The paper that stays. */
    long kept();

    /** Those that are put together with it. */
    List<Long> others();

    @Override
    default Change.Kind kind() {
        return Change.Kind.MERGE;
    }

    @Override
    default List<Long> ids() {
        List<Long> ids = new ArrayList<>(List.of(kept()));
        ids.addAll(others());
        return ids;
    }

    @Override
    default boolean isEmpty() {
        return others().isEmpty();
    }

    /**
     * Papers put together.
     *
     * @param texts which texts the stored PDFs of them have, where somebody could read them
     */
    record Joining(long kept, List<Long> others, Map<Long, String> texts) implements MergeEdit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            List<Long> gone = new ArrayList<>();
            List<Long> merges = new ArrayList<>();
            for (long other : others) {
                long merge = stores.merges().merge(sql, kept, other, texts, now);
                if (merge > 0) {
                    gone.add(other);
                    merges.add(merge);
                }
            }
            return new Parting(kept, gone, merges, texts);
        }
    }

    /**
     * Papers taken apart, the last put together first.
     *
     * @param merges the numbers of what put them together
     */
    record Parting(long kept, List<Long> others, List<Long> merges, Map<Long, String> texts)
            implements MergeEdit {
        @Override
        public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
            List<Long> back = new ArrayList<>();
            for (int i = merges.size() - 1; i >= 0; i--) {
                if (stores.partings().part(sql, merges.get(i), stores.isThere(), now)) {
                    back.addFirst(others.get(i));
                }
            }
            return new Joining(kept, back, texts);
        }
    }
}
