package app.seojae.ui.list;

import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.search.filter.Suggestions;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ThumbnailImages;
import app.seojae.ui.session.CollectionActions;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.SelectionActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.written.SummaryQueue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What every card and line needs.
 *
 * @param folder the library's folder, which thumbnails are relative to
 * @param openLink told a web address a person clicked
 * @param openNote told the paper whose note a person wants to write
 * @param narrow told one of 관련분야 a person clicked
 * @param writing the papers whose texts a model is asked for
 * @param nothingFound what stands for a list of a search that found nothing
 * @param names what collections and tags there are
 * @param writeDay told a day that is to be written as a digest
 * @param merge told papers that are to be put together as one
 */
public record ListParts(
        Messages words,
        Session session,
        PaperActions actions,
        SelectionActions chosen,
        ThumbnailImages pictures,
        Path folder,
        Consumer<String> openLink,
        Consumer<PaperRow> openNote,
        Consumer<String> narrow,
        SummaryQueue writing,
        Function<Query, Node> nothingFound,
        CollectionActions collections,
        Supplier<Suggestions.Names> names,
        Consumer<LocalDate> writeDay,
        Consumer<List<Long>> merge) {

    void openNote(PaperRow row) {
        openNote.accept(row);
    }

    void narrow(String field) {
        narrow.accept(field);
    }

    /** The file of a paper's picture, {@code null} where there is none. */
    public @Nullable Path thumbnail(PaperRow row) {
        return row.thumbnail() == null ? null : folder.resolve(row.thumbnail());
    }
}
