package app.seojae.model.paper;

import app.seojae.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A step of a download, as it happens.
 *
 * @param bytes on disk so far
 * @param expectedBytes the whole size, or 0 while unknown
 * @param problem why it failed or waits, or {@code null}
 */
public record DownloadState(
        long paper,
        PdfInfo.State state,
        long bytes,
        long expectedBytes,
        @Nullable Problem problem) {}
