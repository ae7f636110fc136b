package app.seojae.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Called by the build: makes the PDF the program draws before the first paper is opened. It holds a
 * little of all that papers are made of.
 */
public final class RehearsalMaker {

    private RehearsalMaker() {}

    /**
     * @param args the PDF to write, unless it is there
     */
    public static void main(String[] args) throws IOException {
        Path pdf = Path.of(args[0]);
        if (!Files.exists(pdf)) {
            Files.createDirectories(pdf.toAbsolutePath().getParent());
            try (RehearsalPage page = new RehearsalPage()) {
                page.write();
                page.save(pdf);
            }
        }
    }
}
