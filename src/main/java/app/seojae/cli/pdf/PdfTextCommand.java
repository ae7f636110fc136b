package app.seojae.cli.pdf;

import app.seojae.cli.command.Root;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the text of a PDF, of all pages or of one. */
@Command(name = "text")
final class PdfTextCommand extends PdfCommand.Part {

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--page", paramLabel = "N")
    private @Nullable Integer page;

    PdfTextCommand(Root root) {
        super(root);
    }

    @Override
    void run() throws SeojaeException {
        try (PdfHandle handle = PdfFile.open(find(file), password()).handle()) {
            int first = page == null ? 1 : page;
            int last = page == null ? handle.pages().size() : page;
            for (int number = first; number <= last; number++) {
                try {
                    tell(number, TextExtractor.of(handle, number, CancelFlag.never()).text());
                } catch (SeojaeException e) {
                    fail(e.problem(), file);
                }
            }
        }
    }

    private void tell(int number, String text) {
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("file").value(file);
                                json.name("page").value(number);
                                json.name("text").value(text);
                            });
        } else {
            terminal().line(text);
        }
    }
}
