package app.seojae.ui.settings;

import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.TextSize;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How large letters are: one choice, made by keys and on the page. Confined to the FX thread. */
public final class TextSizeChoice {

    private final Settings settings;
    private final Consumer<Setting<?>> changed;
    private final ReadOnlyDoubleWrapper percent = new ReadOnlyDoubleWrapper();

    /**
     * @param changed told when another size was chosen
     */
    public TextSizeChoice(Settings settings, Consumer<Setting<?>> changed) {
        this.settings = settings;
        this.changed = changed;
        percent.set(settings.get(ProgramSettings.TEXT_SIZE));
    }

    /** The size in percent of the usual one. */
    public ReadOnlyDoubleProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** Makes letters larger by a step. */
    public void larger() {
        choose(TextSize.larger(percent.get()));
    }

    /** Makes letters smaller by a step. */
    public void smaller() {
        choose(TextSize.smaller(percent.get()));
    }

    /** Makes letters as large as they usually are. */
    public void usual() {
        choose(TextSize.USUAL);
    }

    /** Makes letters so large, in percent. */
    public void choose(double size) {
        if (size != percent.get()) {
            settings.put(ProgramSettings.TEXT_SIZE, size);
            changed.accept(ProgramSettings.TEXT_SIZE);
            percent.set(size);
        }
    }
}
