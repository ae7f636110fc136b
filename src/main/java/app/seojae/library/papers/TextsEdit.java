package app.seojae.library.papers;

import app.seojae.library.context.Change;
import app.seojae.model.SeojaeException;
import app.seojae.store.Sql;
import app.seojae.store.paper.WrittenText;
import java.util.List;

/** What models and the person wrote of a paper, as it stands after a change. */
record TextsEdit(long paper, List<WrittenText> texts) implements Edit {

    TextsEdit {
        texts = List.copyOf(texts);
    }

    @Override
    public Edit apply(Sql sql, EditStores stores, long now) throws SeojaeException {
        List<WrittenText> before = stores.written().kept(sql, paper);
        if (before.equals(texts)) {
            return Edit.nothing();
        }
        stores.written().replace(sql, paper, texts);
        return new TextsEdit(paper, before);
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
