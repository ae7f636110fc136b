package app.seojae.library.papers;

import app.seojae.library.context.Change;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.OwnFacts;
import app.seojae.store.Sql;
import java.util.List;
import java.util.Optional;

/** Title, authors and year of a paper the person added, as they stand after a change. */
record FactsEdit(long paper, OwnFacts facts) implements Edit {

    @Override
    public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
        Optional<OwnFacts> before = stores.facts().of(sql, paper);
        if (before.isEmpty() || before.get().equals(facts)) {
            return Edit.nothing();
        }
        stores.facts().replace(sql, paper, facts);
        return new FactsEdit(paper, before.get());
    }

    @Override
    public Change.Kind kind() {
        return Change.Kind.IMPORT;
    }

    @Override
    public List<Long> ids() {
        return List.of(paper);
    }
}
