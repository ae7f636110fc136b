package app.seojae.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What arXiv said of a paper when it was last asked for newer versions.
 *
 * @param newest the newest version, or {@code null} where arXiv knows no such paper
 * @param withdrawn whether its authors took it back
 * @param here the version of the PDF in the library, or {@code null} for none or an unknown one
 * @param asked when
 */
public record ArxivCheck(
        @Nullable Integer newest, boolean withdrawn, @Nullable Integer here, Instant asked) {

    /** Whether the PDF in the library is older than the newest version. */
    public boolean isOutdated() {
        return newest != null && here != null && here < newest;
    }
}
