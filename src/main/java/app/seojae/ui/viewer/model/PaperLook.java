package app.seojae.ui.viewer.model;

import app.seojae.ui.viewer.model.ReaderLook.Kind;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The look of one paper's pages: that of all papers, or one of its own. Shared by the views on the
 * paper; confined to the FX thread.
 */
public final class PaperLook {

    private final ViewerChoices choices;
    private final ObjectProperty<ReaderLook> look = new SimpleObjectProperty<>(ReaderLook.PAPER);
    private final BooleanProperty own = new SimpleBooleanProperty();
    private Consumer<Optional<ReaderLook>> keeper = look -> {};
    private Kind bright;

    public PaperLook(ViewerChoices choices) {
        this.choices = choices;
        bright = choices.bright();
        // Bound weakly: the choices live longer than this paper's views.
        look.bindBidirectional(choices.lookProperty());
        look.subscribe(
                now -> {
                    if (now.kind() != Kind.DARK) {
                        bright = now.kind();
                    }
                });
        look.addListener((o, before, now) -> tell());
        own.addListener((o, before, now) -> part(now));
    }

    /** Takes the look that was kept for the paper, before anybody is told of changes. */
    public void restore(ReaderLook kept) {
        Consumer<Optional<ReaderLook>> told = keeper;
        keeper = nothing -> {};
        own.set(true);
        look.set(kept);
        keeper = told;
    }

    /** Told the look of the paper's own after each change, or nothing where it has none. */
    public void setKeeper(Consumer<Optional<ReaderLook>> newKeeper) {
        keeper = newKeeper;
    }

    /** The colours of the pages. */
    public ObjectProperty<ReaderLook> lookProperty() {
        return look;
    }

    /** Whether the paper has a look of its own. */
    public BooleanProperty ownProperty() {
        return own;
    }

    /** Changes between dark pages and those before. */
    public void toggleDark() {
        ReaderLook now = look.get();
        look.set(now.with(now.kind() == Kind.DARK ? bright : Kind.DARK));
    }

    private void part(boolean alone) {
        if (alone) {
            look.unbindBidirectional(choices.lookProperty());
            tell();
        } else {
            look.bindBidirectional(choices.lookProperty());
            keeper.accept(Optional.empty());
        }
    }

    private void tell() {
        if (own.get()) {
            keeper.accept(Optional.of(look.get()));
        }
    }
}
