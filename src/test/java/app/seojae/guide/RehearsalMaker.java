package app.seojae.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the PDF that the program draws before the first paper is opened, {@code
 * resources/sample/rehearsal.pdf}. It holds a little of all that papers are made of.
 */
public final class RehearsalMaker {

    private RehearsalMaker() {}

    /** Writes the PDF to the place that the only argument names. */
    public static void main(String[] args) throws IOException {
        make(Path.of(args[0]));
    }

    /** Writes the PDF. */
    static void make(Path pdf) throws IOException {
        Files.createDirectories(pdf.toAbsolutePath().getParent());
        try (RehearsalPage page = new RehearsalPage()) {
            page.write();
            page.save(pdf);
        }
    }
}
