package app.seojae.cli.pdf;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.PageOption;
import app.seojae.cli.command.Root;
import app.seojae.files.OutputFile;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a page as PNG. */
@Command(name = "render")
final class PdfRenderCommand extends PdfCommand.Part {

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--page", paramLabel = "N", required = true)
    private int page = 1;

    @Option(names = "--dpi", paramLabel = "D")
    private double dpi = 144;

    @Option(names = "--theme", paramLabel = "light|sepia|dark")
    private String theme = "light";

    @Option(names = "--out", paramLabel = "PNG", required = true)
    private Path out = Path.of("");

    PdfRenderCommand(Root root) {
        super(root);
    }

    @Override
    protected void answer() throws SeojaeException {
        if (!(dpi > 0)) {
            throw LibraryCommand.wrongUsage("--dpi " + dpi);
        }
        Path pdf = find(file);
        OutputFile.check(out, pdf);
        Raster raster = PageDrawing.draw(pdf, password(), PageOption.page(page), dpi, look());
        OutputFile.write(out, PageDrawing.png(raster));
        if (isJson()) {
            terminal()
                    .json(
                            json -> {
                                json.name("file").value(file);
                                json.name("page").value(page);
                                json.name("width").value(raster.width());
                                json.name("height").value(raster.height());
                                json.name("out").value(out.toString());
                            });
        }
    }

    private PageLook look() throws SeojaeException {
        PageLook look = PageLook.named(theme);
        if (look != null) {
            return look;
        }
        throw LibraryCommand.wrongUsage("--theme " + theme);
    }
}
