package app.seojae.ui.settings;

import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether the network is used at all: one choice, shown in several places. Confined to the FX
 * thread.
 */
public final class NetworkChoice {

    private final Settings settings;
    private final Consumer<Setting<?>> changed;
    private final ReadOnlyBooleanWrapper used = new ReadOnlyBooleanWrapper();

    /**
     * @param changed told when another choice was made
     */
    public NetworkChoice(Settings settings, Consumer<Setting<?>> changed) {
        this.settings = settings;
        this.changed = changed;
        look();
    }

    /** Whether it is used, as the person chose last. */
    public ReadOnlyBooleanProperty usedProperty() {
        return used.getReadOnlyProperty();
    }

    /** Looks what was chosen; for who shows it from now on. */
    public void look() {
        used.set(!settings.get(ProgramSettings.OFFLINE));
    }

    /** Uses the network from now on, or nothing of it. */
    public void use(boolean on) {
        settings.put(ProgramSettings.OFFLINE, !on);
        changed.accept(ProgramSettings.OFFLINE); // first, so that who hears of it finds it so
        used.set(on);
    }
}
