package app.seojae.fetch;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The one switch that forbids all network; asked where a request leaves. Safe for any thread. */
public final class NetworkSwitch {

    private final AtomicBoolean allowed;

    public NetworkSwitch(boolean allowed) {
        this.allowed = new AtomicBoolean(allowed);
    }

    /** Whether requests may leave. */
    public boolean isAllowed() {
        return allowed.get();
    }

    /** Lets requests leave from now on, or none. */
    public void allow(boolean on) {
        allowed.set(on);
    }

    /** Throws a problem of kind {@link ProblemKind#OFFLINE} where the network is forbidden. */
    void check() throws SeojaeException {
        if (!isAllowed()) {
            throw new SeojaeException(Problem.of(ProblemKind.OFFLINE));
        }
    }
}
