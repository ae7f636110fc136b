package app.seojae;

import app.seojae.handover.Doorway;
import app.seojae.model.SeojaeException;
import app.seojae.ui.care.RescueWindow;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The library a window begins with: the one that was asked for, or what the person chooses where
 * that does not open.
 *
 * @param door of the one that was asked for
 * @param rescue asks the person
 */
record FirstLibrary(LibrarySession.Opener opener, Doorway door, Display display, Rescue rescue) {

    /** Asks what shall be done about a library that does not open. */
    @FunctionalInterface
    interface Rescue {
        /** The window that asks. */
        RescueWindow of(Path folder) throws SeojaeException;
    }

    /** Opens it; blocking, and not on the FX thread. */
    LibrarySession open(Path asked) throws SeojaeException, InterruptedException {
        Path place = asked;
        boolean reading = false;
        while (true) {
            try {
                return open(place, reading, place.equals(asked));
            } catch (SeojaeException e) {
                if (!RescueWindow.concerns(e.problem())) {
                    throw e;
                }
                door.attend();
                display.ready();
                RescueWindow.Decision decision = rescue.of(place).ask(e.problem());
                switch (decision.choice()) {
                    case OPEN -> reading = false;
                    case READ -> reading = true;
                    case OTHER -> place = Objects.requireNonNull(decision.other());
                    case LEAVE -> throw e;
                }
            }
        }
    }

    private LibrarySession open(Path place, boolean reading, boolean here) throws SeojaeException {
        AtomicReference<@Nullable LibrarySession> opened = new AtomicReference<>();
        Doorway.Opening opening =
                reading
                        ? () -> opened.set(opener.openToRead(place))
                        : () -> opened.set(opener.open(place));
        if (here) {
            opening.open();
        } else {
            door.move(place, opening);
        }
        return Objects.requireNonNull(opened.get());
    }
}
