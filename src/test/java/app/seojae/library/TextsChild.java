package app.seojae.library;

import app.seojae.work.CancelFlag;
import java.nio.file.Path;

/** A second program that opens a paper's PDF and says how many pages it read for that. */
final class TextsChild {

    private TextsChild() {}

    public static void main(String[] args) throws Exception {
        try (Library library = Digests.open(Path.of(args[0]))) {
            library.versions()
                    .open(Long.parseLong(args[1]), Path.of(args[2]), null, CancelFlag.never());
            System.out.println(library.texts().reads());
        }
    }
}
