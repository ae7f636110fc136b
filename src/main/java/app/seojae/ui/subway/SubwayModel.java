package app.seojae.ui.subway;

import app.seojae.library.readiness.ReadinessCheck;
import app.seojae.library.transfer.Transfers;
import app.seojae.ui.kit.Background;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.NetworkChoice;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What the page for reading without a network shows. Confined to the FX thread. */
public final class SubwayModel {

    private final Session session;
    private final QueueModel queue;
    private final CheckModel check;
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();

    /**
     * @param addPdf lets the person choose a file for the paper she stands on
     */
    public SubwayModel(
            Transfers transfers,
            ReadinessCheck readiness,
            NetworkChoice network,
            PaperActions actions,
            Background background,
            Session session,
            Runnable addPdf) {
        this.session = session;
        queue = new QueueModel(transfers, network, actions, background, session);
        check = new CheckModel(readiness, transfers, actions, background, session, addPdf);
    }

    /** Goes to the page and checks whether all bookmarks can be read without a network. */
    public void checkNow() {
        show(true);
        session.show(Session.Screen.SUBWAY);
        check.run();
    }

    /** Shows the check, or the queue. */
    void show(boolean theCheck) {
        checking.set(theCheck);
    }

    /** Whether the check is shown, and not the queue. */
    ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    QueueModel queue() {
        return queue;
    }

    CheckModel check() {
        return check;
    }

    /** Hears of downloads no more, and checks nothing any more. */
    public void close() {
        queue.close();
        check.stop();
    }
}
