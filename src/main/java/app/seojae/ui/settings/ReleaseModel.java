package app.seojae.ui.settings;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.ProgramVersion;
import app.seojae.model.Release;
import app.seojae.release.ProgramBuild;
import app.seojae.release.ReleaseCheck;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import app.seojae.work.Lane;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Whether there is a newer version, once the person asked. Confined to the FX thread. */
public final class ReleaseModel {

    /** How far the question is. */
    enum Phase {
        QUIET,
        ASKING,
        NEWER,
        NEWEST,
        /** This program has no number to compare with. */
        UNNUMBERED,
        OFFLINE,
        FAILED
    }

    /**
     * What there is to see.
     *
     * @param release the newest version, once it is known
     * @param problem why it is not
     */
    record Look(Phase phase, @Nullable Release release, @Nullable Problem problem) {
        static final Look QUIET = new Look(Phase.QUIET, null, null);
    }

    private final ReleaseCheck check;
    private final NetworkChoice network;
    private final Background background;
    private final Consumer<String> browser;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.QUIET);
    private @Nullable Job<Release> asked;

    /**
     * @param browser opens an https address outside
     */
    public ReleaseModel(
            ReleaseCheck check,
            NetworkChoice network,
            Background background,
            Consumer<String> browser) {
        this.check = check;
        this.network = network;
        this.background = background;
        this.browser = browser;
        network.usedProperty()
                .addListener(
                        o -> {
                            if (look.get().phase() == Phase.OFFLINE) {
                                look.set(Look.QUIET);
                            }
                        });
    }

    ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ProgramBuild build() {
        return check.build();
    }

    /** Whether anybody can be asked at all. */
    boolean hasPlace() {
        return build().releases() != null;
    }

    /** Asks, or stops asking. */
    void askOrStop() {
        if (asked != null) {
            asked.cancel();
            asked = null;
            look.set(Look.QUIET);
            return;
        }
        look.set(new Look(Phase.ASKING, null, null));
        Job<Release> job = background.run(Lane.NET, check::newest);
        asked = job;
        job.then(this::tell)
                .failed(this::tell)
                .always(
                        () -> {
                            if (asked == job) {
                                asked = null;
                            }
                        });
    }

    private void tell(Release release) {
        ProgramVersion own = build().version();
        Phase phase =
                own == null
                        ? Phase.UNNUMBERED
                        : release.version().compareTo(own) > 0 ? Phase.NEWER : Phase.NEWEST;
        look.set(new Look(phase, release, null));
    }

    private void tell(Problem problem) {
        Phase phase = problem.kind() == ProblemKind.OFFLINE ? Phase.OFFLINE : Phase.FAILED;
        look.set(new Look(phase, null, problem));
    }

    /** Lets the network be used from now on. */
    void allow() {
        network.use(true);
        look.set(Look.QUIET); // it may have been forbidden for this time only
    }

    /** Opens the page of the version that was found. */
    void open() {
        Release release = look.get().release();
        if (release != null) {
            browser.accept(release.page().toString());
        }
    }
}
