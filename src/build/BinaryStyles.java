import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/** Lays beside each style sheet of a folder the form of it that JavaFX reads without parsing. */
final class BinaryStyles {

    private BinaryStyles() {}

    public static void main(String[] args) throws IOException {
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(Path.of(args[0]), "*.css")) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString().replaceFirst("css$", "bss");
                Stylesheet.convertToBinary(
                        sheet.toFile(), sheet.resolveSibling(name).toFile());
            }
        }
    }
}
