package app.seojae.release;

import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.RequestTerms;
import app.seojae.fetch.record.RequestReason;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.files.WorkFile;
import app.seojae.json.ReleaseJson;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.Release;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Asks which version of the program is the newest. Blocking; safe for any thread. */
public final class ReleaseCheck {

    private static final int LARGEST_ANSWER = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ProgramBuild build;
    private final Fetcher fetcher;
    private final Path state;
    private final Duration patience;

    /**
     * @param build says where to ask
     * @param state a folder in which an answer may lie while it is read
     */
    public ReleaseCheck(ProgramBuild build, Fetcher fetcher, Path state) {
        this(build, fetcher, state, PATIENCE);
    }

    ReleaseCheck(ProgramBuild build, Fetcher fetcher, Path state, Duration patience) {
        this.build = build;
        this.fetcher = fetcher;
        this.state = state;
        this.patience = patience;
    }

    /** What this program is. */
    public ProgramBuild build() {
        return build;
    }

    /**
     * The newest version that the place of the build tells of.
     *
     * @throws SeojaeException {@code RELEASE_ANSWER} where what came cannot be believed, {@code
     *     OFFLINE} and others where nothing could be asked
     */
    public Release newest(CancelFlag cancel) throws SeojaeException {
        URI place = Objects.requireNonNull(build.releases(), "no place was named to ask");
        Path target = WorkFile.in(state, "release");
        try {
            OwnerOnlyFiles.folder(state);
            return switch (fetcher.fetch(request(place, target), cancel, Progress.NONE)) {
                case Fetched.Done done -> read(place, target);
                case Fetched.NotModified same -> throw unbelievable(place);
                case Fetched.Failed failed -> throw new SeojaeException(why(place, failed));
            };
        } catch (IOException e) {
            throw FileProblem.writing(state, e);
        } finally {
            WorkFile.delete(target);
        }
    }

    private FetchRequest request(URI place, Path target) {
        return new FetchRequest(
                place,
                target,
                LARGEST_ANSWER,
                FetchRequest.Kind.ANSWER,
                null,
                RequestReason.release(),
                new RequestTerms(
                        Map.of("Accept", "application/json"),
                        Set.of(RequestTerms.authority(place)),
                        null,
                        patience));
    }

    private static Release read(URI place, Path answer) throws SeojaeException {
        byte[] bytes = InputFile.bytes(answer, LARGEST_ANSWER);
        return ReleaseJson.read(new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> unbelievable(place));
    }

    /** What went wrong on the way is told as it is; what the place did wrong in one sentence. */
    private static Problem why(URI place, Fetched.Failed failed) {
        return switch (failed.problem().kind()) {
            case REFUSED,
                    BUSY_SERVER,
                    SERVER_ERROR,
                    NOT_FOUND,
                    TOO_LARGE,
                    CUT_OFF,
                    ODD_ANSWER,
                    ENCODED,
                    REDIRECTED_AWAY,
                    BAD_ADDRESS ->
                    unbelievable(place).problem();
            default -> failed.problem();
        };
    }

    private static SeojaeException unbelievable(URI place) {
        return new SeojaeException(
                Problem.of(ProblemKind.RELEASE_ANSWER, String.valueOf(place.getHost())));
    }
}
