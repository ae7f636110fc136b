package app.seojae.cli.pdf;

import app.seojae.cli.command.Root;
import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.pdf.outline.PdfInspection;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what stands in PDFs. */
@Command(name = "info")
final class PdfInfoCommand extends PdfCommand.Part {

    private static final PdfInspection NOTHING = new PdfInspection(0, false, "", List.of(), 0, 0);

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = List.of();

    PdfInfoCommand(Root root) {
        super(root);
    }

    @Override
    protected void answer() {
        for (String file : files) {
            try {
                tell(file, PdfInspection.of(find(file), password()), null);
            } catch (SeojaeException e) {
                tell(file, NOTHING, e.problem());
            }
        }
    }

    private void tell(String file, PdfInspection info, @Nullable Problem problem) {
        if (isJson()) {
            terminal().json(json -> write(json, file, info, problem));
        }
        if (problem != null) {
            fail(problem, file);
        } else if (!isJson()) {
            terminal().line(String.format("%5d  %s  %s", info.pages(), file, info.title()));
            for (OutlineItem item : info.outline()) {
                terminal()
                        .line(
                                String.format("%5d  ", number(item))
                                        + "  ".repeat(item.level())
                                        + item.title());
            }
        }
        terminal().flush();
    }

    /** The number of the page a heading points to; 0 where its target is dead. */
    private static int number(OutlineItem item) {
        PageIndex page = item.page();
        return page == null ? 0 : page.number();
    }

    private void write(JsonWriter json, String file, PdfInspection info, @Nullable Problem problem)
            throws IOException {
        json.name("file").value(file);
        json.name("pages").value(info.pages());
        json.name("encrypted").value(info.encrypted());
        json.name("title").value(info.title());
        json.name("outline").beginArray();
        for (OutlineItem item : info.outline()) {
            json.beginObject();
            json.name("title").value(item.title());
            json.name("page").value(number(item));
            json.name("level").value(item.level());
            json.endObject();
        }
        json.endArray();
        json.name("links").value(info.links());
        json.name("annotations").value(info.annotations());
        json.name("error").value(problem == null ? null : sentence(problem));
    }
}
