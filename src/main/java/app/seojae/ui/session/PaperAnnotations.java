package app.seojae.ui.session;

import app.seojae.library.Library;
import app.seojae.library.context.Change;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.TextVersion;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one paper as the window shows them: what a person does is seen at once and
 * written on its lane. Knows no nodes; confined to the FX thread.
 */
public final class PaperAnnotations {

    private final Library library;
    private final Background background;
    private final ObservableList<PlacedAnnotation> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable UUID> selected = new ReadOnlyObjectWrapper<>();
    private final Latest latest = new Latest();
    private long paper;

    /** Changes of ours on their way to the disk. */
    private int writing;

    private final ReadOnlyObjectWrapper<TextVersion> version =
            new ReadOnlyObjectWrapper<>(TextVersion.unread());

    public PaperAnnotations(Library library, Background background) {
        this.library = library;
        this.background = background;
    }

    /**
     * Shows the annotations of a paper; nothing is asked where they are shown already.
     *
     * @param newPaper the library's number, 0 for none
     * @param newVersion the text of the PDF that is open
     */
    public void show(long newPaper, TextVersion newVersion) {
        if (paper == newPaper && version.get().equals(newVersion)) {
            return; // changes of it are told
        }
        if (paper != newPaper) {
            all.clear();
            select(null);
        }
        paper = newPaper;
        version.set(newVersion);
        reload();
    }

    /** The library's number of the paper shown, 0 for none. */
    public long paper() {
        return paper;
    }

    /** The text of the PDF that is open, unread until it is known. */
    public TextVersion version() {
        return version.get();
    }

    /** The same, to follow. */
    public ReadOnlyObjectProperty<TextVersion> versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** All marks in reading order; changes by others arrive after {@link #reload}. */
    public ObservableList<PlacedAnnotation> all() {
        return all;
    }

    /** The mark that the person stands on, or {@code null}. */
    public ReadOnlyObjectProperty<@Nullable UUID> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Stands on a mark, or on none where it is {@code null}. */
    public void select(@Nullable UUID mark) {
        selected.set(mark);
    }

    /** The mark of that id among those shown; nothing for {@code null}. */
    public Optional<PlacedAnnotation> find(@Nullable UUID mark) {
        return all.stream().filter(one -> one.annotation().id().equals(mark)).findFirst();
    }

    /**
     * Reads the annotations again where a change may have touched them. What is being written from
     * here is read once when it is on disk, and not for the change it tells of too.
     */
    public void changed(Change change) {
        boolean concerned =
                switch (change.kind()) {
                    case ANNOTATION, PDF, IMPORT, MERGE, OTHER_PROGRAM -> change.touches(paper);
                    case BOOKMARK,
                            STATUS,
                            TAG,
                            COLLECTION,
                            NOTE,
                            OPENED,
                            THUMBNAIL,
                            PDF_TEXT,
                            FEED,
                            FIELD,
                            SAVED_SEARCH,
                            SIGNAL ->
                            false;
                };
        if (concerned && paper != 0 && !(change.kind() == Change.Kind.ANNOTATION && writing > 0)) {
            reload();
        }
    }

    /** Asks the library again, as after a change that was made elsewhere. */
    public void reload() {
        Latest.Question question = latest.ask();
        long of = paper;
        TextVersion on = version.get();
        if (of == 0) {
            all.clear();
            return;
        }
        background
                .run(Lane.READ, () -> library.annotations().ofPaper(of, on))
                .then(question.only(this::arrived));
    }

    private void arrived(List<PlacedAnnotation> marks) {
        if (!marks.equals(all)) {
            all.setAll(marks);
        }
        if (find(selected.get()).isEmpty()) {
            select(null);
        }
    }

    /** Makes a mark and stands on it. */
    public void add(Annotation one) {
        shown(one);
        select(one.id());
        write(() -> library.annotations().put(one.paper(), List.of(one)));
    }

    /** Gives an area its picture, which is no step of its own. */
    public void picture(Annotation area, byte[] png) {
        write(() -> library.annotations().keepPicture(area, png));
    }

    /** Changes a mark; nothing happens where it is gone. */
    public void change(UUID mark, UnaryOperator<Annotation> how) {
        find(mark)
                .ifPresent(
                        one -> {
                            Annotation seen = one.annotation();
                            Annotation changed = how.apply(seen);
                            if (!changed.equals(seen)) {
                                shown(changed);
                                write(() -> library.annotations().change(seen, changed));
                            }
                        });
    }

    /**
     * Writes a comment that a person made of an older one; nothing is written where the mark is
     * gone.
     *
     * @param seen the comment it was made from
     * @param done told whether it is on disk
     */
    public void comment(UUID mark, String seen, String comment, Consumer<Boolean> done) {
        Optional<PlacedAnnotation> found = find(mark);
        if (found.isEmpty()) {
            done.accept(false);
            return;
        }
        Annotation standing = found.get().annotation();
        Annotation base = standing.withComment(seen);
        Annotation changed = standing.withComment(comment);
        shown(changed);
        write(() -> library.annotations().change(base, changed), done);
    }

    /** Removes marks, as one step. */
    public void remove(Collection<UUID> marks) {
        long of = paper;
        List<UUID> ids = List.copyOf(marks);
        all.removeIf(one -> ids.contains(one.annotation().id()));
        if (selected.get() != null && ids.contains(selected.get())) {
            select(null);
        }
        write(() -> library.annotations().remove(of, ids));
    }

    /** Takes the paper's last step back; the marks follow when it is done. */
    public void undo() {
        long of = paper;
        write(() -> library.annotations().undo(of));
    }

    /** Takes the paper's last undone step again; the marks follow when it is done. */
    public void redo() {
        long of = paper;
        write(() -> library.annotations().redo(of));
    }

    /** Shows a mark as it is from now on, before it is written. */
    private void shown(Annotation one) {
        List<PlacedAnnotation> marks = new ArrayList<>(all);
        marks.removeIf(other -> other.annotation().id().equals(one.id()));
        marks.add(new PlacedAnnotation(one, placement(one)));
        marks.sort(PlacedAnnotation.READING_ORDER);
        all.setAll(marks);
    }

    private Placement placement(Annotation one) {
        boolean here =
                one.anchor() instanceof Anchor.Pages pages
                        && !pages.version().isOtherThan(version.get());
        if (here) {
            return Placement.onPages(
                    Placement.State.EXACT, ((Anchor.Pages) one.anchor()).regions());
        }
        // In a digest, or on another version: where it stood, until the library says.
        return find(one.id())
                .map(PlacedAnnotation::placement)
                .orElseGet(
                        () ->
                                Placement.inText(
                                        Placement.State.EXACT,
                                        one.anchor().quote().offset(),
                                        one.anchor().quote().offset() + one.text().length()));
    }

    /** A change of the library, which throws what went wrong. */
    @FunctionalInterface
    private interface Write {
        /** Makes the change, on the WRITE lane. */
        void run() throws SeojaeException;
    }

    private void write(Write change) {
        write(change, done -> {});
    }

    /** The last of several changes on their way is the one after which all of them are read. */
    private void written() {
        writing--;
        if (writing == 0) {
            reload();
        }
    }

    private void write(Write change, Consumer<Boolean> done) {
        latest.drop(); // an answer asked for before does not know of this change
        writing++;
        background
                .run(
                        Lane.WRITE,
                        () -> {
                            change.run();
                            return true;
                        })
                .then(done)
                .failed(
                        problem -> {
                            done.accept(false);
                            background.tell(problem);
                        })
                .always(this::written);
    }
}
