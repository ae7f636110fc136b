package app.seojae.pdf;

import app.seojae.model.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells by its first bytes what a file is that calls itself a PDF. */
final class FileSignature {

    /** Readers look for the header in the first kilobyte (PDF 32000-1, annex H, note 13). */
    private static final int WINDOW = 1024;

    private FileSignature() {}

    /** What a file is that does not carry the header of a PDF where it belongs; empty for one. */
    static Optional<ProblemKind> problem(Path path, long size) throws IOException {
        return Optional.ofNullable(size == 0 ? ProblemKind.PDF_EMPTY : problem(head(path)));
    }

    private static String head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(WINDOW), StandardCharsets.ISO_8859_1);
        }
    }

    private static @Nullable ProblemKind problem(String head) {
        if (head.contains("%PDF-")) {
            return null;
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html")
                || start.contains("<html")
                || start.contains("<head")) {
            return ProblemKind.PDF_IS_WEB_PAGE;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")) {
            return ProblemKind.PDF_IS_PICTURE;
        }
        return head.chars().allMatch(FileSignature::isText)
                ? ProblemKind.PDF_IS_TEXT
                : ProblemKind.PDF_IS_OTHER;
    }

    private static boolean isText(int c) {
        return c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }
}
