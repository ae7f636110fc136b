package app.seojae.ui.window;

import app.seojae.library.transfer.Connection;
import app.seojae.ui.kit.Background;
import app.seojae.work.Lane;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether there is a network. Confined to the FX thread. */
public final class ConnectionModel {

    private final Connection connection;
    private final Background background;
    private final ReadOnlyBooleanWrapper away = new ReadOnlyBooleanWrapper();

    ConnectionModel(Connection connection, Background background) {
        this.connection = connection;
        this.background = background;
        connection.addListener(() -> background.onFx(this::look));
        look();
    }

    private void look() {
        away.set(connection.isAway());
    }

    /** Whether no host is reached. */
    public ReadOnlyBooleanProperty awayProperty() {
        return away.getReadOnlyProperty();
    }

    /** The person wants it tried at once. */
    public void tryNow() {
        background.run(
                Lane.NET,
                () -> {
                    connection.tryNow();
                    return true;
                });
    }
}
