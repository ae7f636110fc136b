package app.seojae.cli.annotation;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Quad;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers with annotations, as the contract of the command line has them or as lines. */
final class AnnotationLine {

    private static final int LONGEST = 80;

    private AnnotationLine() {}

    static void tell(LibraryCommand command, List<PlacedAnnotation> annotations) {
        for (PlacedAnnotation one : annotations) {
            if (command.isJson()) {
                command.terminal().json(json -> write(json, one));
            } else {
                command.terminal().line(line(command, one));
            }
        }
    }

    private static void write(JsonWriter json, PlacedAnnotation placed) throws IOException {
        Annotation one = placed.annotation();
        List<PageRegion> marks = regions(placed);
        json.name("id").value(one.id().toString());
        json.name("page").value(marks.isEmpty() ? null : marks.getFirst().page().number());
        json.name("section").value(section(one));
        json.name("kind").value(one.kind().word());
        json.name("color").value(one.colour().hex());
        json.name("state").value(placed.placement().state().name().toLowerCase(Locale.ROOT));
        place(json, marks.isEmpty() ? null : marks.getFirst());
        json.name("more").beginArray();
        for (PageRegion mark : marks.subList(Math.min(1, marks.size()), marks.size())) {
            json.beginObject();
            json.name("page").value(mark.page().number());
            place(json, mark);
            json.endObject();
        }
        json.endArray();
        json.name("text").value(one.text());
        json.name("comment").value(one.comment());
        json.name("tags").beginArray();
        for (String tag : one.tags()) {
            json.value(tag);
        }
        json.endArray();
        json.name("author").value(one.author());
        json.name("created").value(one.created().toString());
        json.name("modified").value(one.modified().toString());
    }

    /** Where it stands now; where it stood, for one that was not found. */
    private static List<PageRegion> regions(PlacedAnnotation placed) {
        if (!placed.placement().regions().isEmpty()) {
            return placed.placement().regions();
        }
        return placed.annotation().anchor() instanceof Anchor.Pages pages
                ? pages.regions()
                : List.of();
    }

    private static @Nullable String section(Annotation one) {
        return one.anchor() instanceof Anchor.InDigest digest ? digest.section().word() : null;
    }

    private static void place(JsonWriter json, @Nullable PageRegion mark) throws IOException {
        json.name("quads").beginArray();
        for (Quad quad : mark == null ? List.<Quad>of() : mark.quads()) {
            numbers(json, quad.quadPoints());
        }
        json.endArray();
        json.name("rect");
        if (mark == null) {
            json.nullValue();
            return;
        }
        Quad box = mark.bounds();
        numbers(json, List.of(box.left(), box.bottom(), box.right(), box.top()));
        if (!mark.strokes().isEmpty()) {
            json.name("strokes").beginArray();
            for (List<PdfPoint> stroke : mark.strokes()) {
                numbers(
                        json,
                        stroke.stream()
                                .flatMap(point -> List.of(point.x(), point.y()).stream())
                                .toList());
            }
            json.endArray();
        }
    }

    private static void numbers(JsonWriter json, List<Double> numbers) throws IOException {
        json.beginArray();
        for (double number : numbers) {
            json.value(number);
        }
        json.endArray();
    }

    private static String line(LibraryCommand command, PlacedAnnotation placed) {
        Annotation one = placed.annotation();
        PageIndex page = placed.page();
        String where =
                page == null
                        ? String.valueOf(section(one))
                        : command.text(Text.CLI_PAGE, page.number());
        String words = one.text().isEmpty() ? one.comment() : one.text();
        String flat = words.replaceAll("\\s+", " ").strip();
        return String.format(
                command.language().locale(),
                "%s  %8s  %-9s  %s  %s",
                one.id(),
                where,
                one.kind().word(),
                one.colour().hex(),
                flat.length() > LONGEST ? flat.substring(0, LONGEST) + "…" : flat);
    }
}
