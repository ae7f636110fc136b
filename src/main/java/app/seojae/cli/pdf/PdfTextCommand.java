package app.seojae.cli.pdf;

import app.seojae.cli.command.PageOption;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.library.texts.OpenTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.PageTextSource;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
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
    protected void answer() throws SeojaeException {
        Path named = file(file);
        if (named != null) {
            PdfFile pdf = PdfFile.open(named, password());
            tell(pdf, one -> PageTextSource.READING.text(pdf, one, CancelFlag.never()));
            return;
        }
        try (Library library = open(file)) {
            PdfFile pdf = PdfFile.open(stored(library, file), password());
            try (OpenTexts texts = library.texts().open(pdf)) {
                tell(pdf, one -> texts.read(one, CancelFlag.never()).text());
            }
        }
    }

    /** Reads a page. */
    @FunctionalInterface
    private interface Pages {
        PageText read(PageIndex page) throws SeojaeException;
    }

    private void tell(PdfFile pdf, Pages texts) {
        if (page != null) {
            tell(page, texts);
            return;
        }
        for (PageIndex each : PageIndex.all(pdf.pageCount())) {
            tell(each.number(), texts);
        }
    }

    private void tell(int number, Pages texts) {
        try {
            tell(number, texts.read(PageOption.page(number)).text());
        } catch (SeojaeException e) {
            fail(e.problem(), file);
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
