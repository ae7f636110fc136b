package app.seojae.ui.shelf;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.control.ThumbnailImages;
import app.seojae.ui.list.ListParts;
import app.seojae.ui.search.NothingFound;
import app.seojae.ui.window.WindowModels;
import javafx.scene.Node;

/** What the views of papers in a list have in common. */
final class PaperParts {

    private PaperParts() {}

    static ListParts of(WindowModels models, LibraryViews views) {
        return new ListParts(
                models.words,
                models.session,
                models.actions,
                models.chosen,
                new ThumbnailImages(),
                models.needs.library().folder(),
                models.needs.browser(),
                views::writeNote,
                views::narrow,
                models.writing,
                asked -> nothingFound(models, views, asked),
                models.collections,
                models.shelves::names,
                models.day::write,
                models.duplicates::offer);
    }

    private static Node nothingFound(WindowModels models, LibraryViews views, Query asked) {
        return new NothingFound(
                models.needs.library().finding().spellings(),
                models.needs.background(),
                models.words,
                asked,
                query -> {
                    models.list.ask(query);
                    views.focusList();
                });
    }
}
