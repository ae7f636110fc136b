package app.seojae.library.papers;

import app.seojae.library.context.Change;
import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import app.seojae.store.facet.FieldTieStore;
import app.seojae.store.facet.FieldWord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the person says of names of fields, by their keys. */
record FieldTie(Map<String, FieldWord> words) implements Edit {

    @Override
    public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
        FieldTieStore ties = new FieldTieStore();
        Map<String, FieldWord> all = ties.all(sql);
        Map<String, FieldWord> before = new HashMap<>();
        for (Map.Entry<String, FieldWord> word : words.entrySet()) {
            before.put(word.getKey(), FieldWord.of(all, word.getKey()));
            ties.put(sql, word.getKey(), word.getValue());
        }
        before.entrySet().removeIf(one -> one.getValue().equals(words.get(one.getKey())));
        return new FieldTie(before);
    }

    @Override
    public Change.Kind kind() {
        return Change.Kind.FIELD;
    }

    @Override
    public List<Long> ids() {
        return List.of();
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
