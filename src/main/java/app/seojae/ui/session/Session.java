package app.seojae.ui.session;

import app.seojae.library.context.Changes;
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
    private final Changes changes = new Changes();
    private final ReadOnlyObjectWrapper<Screen> screen =
            new ReadOnlyObjectWrapper<>(Screen.LIBRARY);
    private final BooleanProperty easyFirst = new SimpleBooleanProperty();

    /** The screens a person can stand on. */
    public enum Screen {
        LIBRARY,
        READER,
        ANNOTATIONS,
        REPORT,
        EXPORT,
        FEEDS,
        ADD,
        TRENDS,
        SUBWAY,
        NETWORK,
        READ_FIRST,
        DUPLICATES,
        CITATIONS,
        SETTINGS,
        BACKUPS,
        HELP,
        KEYS
    }

    /** The paper the person stands on, if any. */
    public OptionalLong selectedPaper() {
        return selected.get() == NONE ? OptionalLong.empty() : OptionalLong.of(selected.get());
    }

    /** The number of the paper the person stands on, 0 for none. */
    public ReadOnlyLongProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Stands on a paper, 0 for none. */
    public void select(long paper) {
        selected.set(paper);
    }

    /** Stands on no paper. */
    public void selectNothing() {
        selected.set(NONE);
    }

    /** The changes of the library, told on the FX thread to the models it concerns. */
    public Changes changes() {
        return changes;
    }

    /** The screen the person stands on. */
    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** Goes to another screen. */
    public void show(Screen next) {
        screen.set(next);
    }

    /** Whether the easy explanation comes first where there is room for one text only. */
    public BooleanProperty easyFirstProperty() {
        return easyFirst;
    }
}
