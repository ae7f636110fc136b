package app.seojae.ui.session;

import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What several views look at together. Confined to the FX thread. */
public final class Session {

    private static final long NONE = 0;

    private final ReadOnlyLongWrapper selected = new ReadOnlyLongWrapper(NONE);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper marksRevision = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper touched = new ReadOnlyLongWrapper(NONE);
    private final ReadOnlyObjectWrapper<Screen> screen =
            new ReadOnlyObjectWrapper<>(Screen.LIBRARY);
    private final BooleanProperty easyFirst = new SimpleBooleanProperty();

    /** The screens a person can stand on. */
    public enum Screen {
        LIBRARY,
        READER,
        MARKS,
        REPORT,
        EXPORT,
        SETTINGS,
        HELP
    }

    /** The paper the person stands on, if any. */
    public OptionalLong selectedPaper() {
        return selected.get() == NONE ? OptionalLong.empty() : OptionalLong.of(selected.get());
    }

    /** The number of the paper the person stands on, 0 for none. */
    public ReadOnlyLongProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(long paper) {
        selected.set(paper);
    }

    public void selectNothing() {
        selected.set(NONE);
    }

    /** Counts the changes of the library; views ask again when it moves. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Tells every view that the library has changed. */
    public void libraryChanged() {
        revision.set(revision.get() + 1);
        annotationsChanged();
    }

    /** Counts the changes of marks, and all others; views that show marks ask again. */
    public ReadOnlyLongProperty annotationsRevisionProperty() {
        return marksRevision.getReadOnlyProperty();
    }

    /** Tells the views that show marks that nothing else has changed. */
    public void annotationsChanged() {
        marksRevision.set(marksRevision.get() + 1);
    }

    /** The paper that changed last by itself, as when its download went on; 0 between changes. */
    public ReadOnlyLongProperty touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    /** Tells the views that show a paper that something of it has changed. */
    public void paperChanged(long paper) {
        touched.set(paper);
        touched.set(NONE);
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public void show(Screen next) {
        screen.set(next);
    }

    /** Whether the easy explanation comes first where there is room for one text only. */
    public BooleanProperty easyFirstProperty() {
        return easyFirst;
    }
}
