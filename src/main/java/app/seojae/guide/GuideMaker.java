package app.seojae.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Called by the build: reads the guide's Markdown and writes its PDF, unless that is newer. */
public final class GuideMaker {

    private GuideMaker() {}

    /**
     * Writes the PDF unless it is newer than the text.
     *
     * @param args the guide's text, the folder of the fonts, the PDF to write
     */
    public static void main(String[] args) throws IOException {
        Path text = Path.of(args[0]);
        Path fonts = Path.of(args[1]);
        Path pdf = Path.of(args[2]);
        if (Files.exists(pdf)
                && Files.getLastModifiedTime(pdf).compareTo(Files.getLastModifiedTime(text)) > 0) {
            return;
        }
        List<String> lines = Files.readAllLines(text);
        Files.createDirectories(pdf.toAbsolutePath().getParent());
        try (GuidePages pages = new GuidePages(fonts)) {
            pages.title(lines.get(0).substring(2), lines.get(1));
            for (String line : lines.subList(2, lines.size())) {
                if (line.startsWith("# ")) {
                    pages.heading(line.substring(2));
                } else if (line.startsWith("- ")) {
                    pages.bullet(line.substring(2));
                } else if (!line.isBlank()) {
                    pages.paragraph(line);
                }
            }
            pages.save(pdf);
        }
    }
}
