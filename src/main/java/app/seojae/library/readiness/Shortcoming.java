package app.seojae.library.readiness;

import app.seojae.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Why a paper is not ready to be read without a network.
 *
 * @param why as the PDF or its download said, or {@code null}
 * @param noted how many pages were noted, where they are other than counted
 * @param counted how many pages the file has
 */
public record Shortcoming(Kind kind, @Nullable Problem why, int noted, int counted) {

    /** What is missing. */
    public enum Kind {
        NO_PDF(Remedy.DOWNLOAD),
        /** None, and none to be had from arXiv. */
        NO_ADDRESS(Remedy.ADD_PDF),
        /** Not here yet, but it will come. */
        WAITS(Remedy.NONE),
        FAILED(Remedy.DOWNLOAD),
        /** Noted as stored, but no file lies there. */
        GONE(Remedy.DOWNLOAD_AGAIN),
        UNREADABLE(Remedy.DOWNLOAD_AGAIN),
        /** It opens for whoever knows the password. */
        LOCKED(Remedy.NONE),
        OTHER_PAGES(Remedy.ACCEPT),
        NO_PICTURE(Remedy.NONE),
        NOT_INDEXED(Remedy.NONE);

        private final Remedy remedy;

        Kind(Remedy remedy) {
            this.remedy = remedy;
        }

        /** What helps where the paper can be downloaded. */
        Remedy remedy() {
            return remedy;
        }
    }

    /** What a person can do about it. */
    public enum Remedy {
        DOWNLOAD,
        DOWNLOAD_AGAIN,
        ADD_PDF,
        /** Takes the file as it is. */
        ACCEPT,
        NONE
    }

    static Shortcoming of(Kind kind) {
        return new Shortcoming(kind, null, 0, 0);
    }

    static Shortcoming of(Kind kind, @Nullable Problem why) {
        return new Shortcoming(kind, why, 0, 0);
    }
}
