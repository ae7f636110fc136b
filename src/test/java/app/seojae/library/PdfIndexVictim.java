package app.seojae.library;

import app.seojae.work.CancelFlag;
import java.nio.file.Path;

/** A program that indexes PDFs, and says a line after each that is done. */
final class PdfIndexVictim {

    private PdfIndexVictim() {}

    public static void main(String[] args) throws Exception {
        try (Library library = Digests.open(Path.of(args[0]))) {
            library.changes()
                    .listen(
                            change -> {
                                System.out.println(change.ids().getFirst());
                                System.out.flush();
                            });
            library.finding().pdfIndexer().catchUp(CancelFlag.never());
            System.out.println("done");
        }
    }
}
