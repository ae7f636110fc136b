package app.seojae.model.paper;

import org.jspecify.annotations.Nullable;

/**
 * A text that a paper's PDF has or had.
 *
 * @param fingerprint tells it from every other text
 * @param number in the order they came, from 1
 * @param arxivVersion as the stamp on page 1 says, or {@code null}
 * @param path where an older one's file lies, relative to the library's folder; {@code null} for
 *     the current one and for those whose file is gone
 */
public record PdfVersion(
        String fingerprint, int number, @Nullable Integer arxivVersion, @Nullable String path) {}
