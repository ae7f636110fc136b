package app.seojae.ui.own;

import app.seojae.library.own.FirstPage;
import app.seojae.library.own.OwnPdf;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.paper.OwnFacts;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A PDF that waits to be added, with what is known of it. Confined to the FX thread. */
final class DroppedPdf {

    /** What is to become of it. */
    enum Fate {
        /** The paper of arXiv that its first page names. */
        ARXIV,
        /** A paper of the person's own. */
        OWN,
        /** The PDF of the paper she stands on. */
        CHOSEN,
        /** Nothing. */
        LEAVE
    }

    /**
     * A paper of the library it may belong to.
     *
     * @param title as it is shown
     */
    record Candidate(long paper, String title) {}

    /**
     * What its first page told.
     *
     * @param known the paper of that id where the library has it, or {@code null}
     * @param problem why the page could not be read, or {@code null}
     */
    record Told(FirstPage page, @Nullable Candidate known, @Nullable Problem problem) {}

    private final Path file;
    private final @Nullable Candidate chosen;
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Fate> fate = new SimpleObjectProperty<>(Fate.LEAVE);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty authors = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");

    /**
     * @param chosen the paper the person stood on when it alone was dropped, or {@code null}
     */
    DroppedPdf(Path file, @Nullable Candidate chosen) {
        this.file = file;
        this.chosen = chosen;
    }

    Path file() {
        return file;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    @Nullable Candidate chosen() {
        return chosen;
    }

    /** What the first page told, {@code null} until it was read. */
    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Why it cannot be taken in, {@code null} where it can. */
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ObjectProperty<Fate> fateProperty() {
        return fate;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty authorsProperty() {
        return authors;
    }

    StringProperty yearProperty() {
        return year;
    }

    /** Takes in what the first page told, and what is likely to become of it. */
    void tell(Told now) {
        title.set(now.page().title());
        boolean readable = now.problem() == null || isLocked(now.problem());
        problem.set(readable ? null : now.problem());
        fate.set(!readable ? Fate.LEAVE : now.page().id() != null ? Fate.ARXIV : Fate.OWN);
        told.set(now);
    }

    /** A locked PDF is kept like any other. */
    private static boolean isLocked(Problem problem) {
        return problem.kind() == ProblemKind.PDF_PASSWORD;
    }

    /** It was tried and refused. */
    void refuse(Problem why) {
        problem.set(why);
    }

    /** Whether it can be taken in as far as is known. */
    boolean isReadable() {
        Told now = told.get();
        return now != null && (now.problem() == null || isLocked(now.problem()));
    }

    /** Whether it is to be taken in. */
    boolean isWanted() {
        return isReadable() && fate.get() != Fate.LEAVE;
    }

    /** The number its first page names, or {@code null}. */
    @Nullable ArxivId id() {
        Told now = told.get();
        return now == null ? null : now.page().id();
    }

    /** What is to be added. */
    OwnPdf wanted() {
        Candidate own = fate.get() == Fate.CHOSEN ? chosen : null;
        ArxivId id = fate.get() == Fate.ARXIV ? id() : null;
        String called = title.get().isBlank() ? name() : title.get();
        Integer when = OwnFacts.year(year.get()).orElse(null);
        return new OwnPdf(
                file, own == null ? 0 : own.paper(), id, new OwnFacts(called, authors.get(), when));
    }
}
