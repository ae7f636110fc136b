package app.seojae.store;

import app.seojae.model.Anchor;
import app.seojae.model.Annotation;
import app.seojae.model.AnnotationKind;
import app.seojae.model.DigestSection;
import app.seojae.model.PageMark;
import app.seojae.model.PdfPoint;
import app.seojae.model.Quad;
import app.seojae.model.Quote;
import app.seojae.model.Rgb;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Annotations and their marks as the database keeps them. */
final class AnnotationJson {

    private AnnotationJson() {}

    static String marks(List<PageMark> marks) {
        return array(marks).toString();
    }

    static List<PageMark> marks(String json) {
        List<PageMark> marks = new ArrayList<>();
        if (!json.isEmpty()) {
            JsonParser.parseString(json)
                    .getAsJsonArray()
                    .forEach(one -> marks.add(mark(one.getAsJsonObject())));
        }
        return marks;
    }

    static String turns(List<AnnotationSteps.Turn> turns) {
        JsonArray array = new JsonArray();
        for (AnnotationSteps.Turn turn : turns) {
            JsonObject one = new JsonObject();
            if (turn.before() != null) {
                one.add("before", annotation(turn.before()));
            }
            if (turn.after() != null) {
                one.add("after", annotation(turn.after()));
            }
            array.add(one);
        }
        return array.toString();
    }

    static List<AnnotationSteps.Turn> turns(String json) {
        List<AnnotationSteps.Turn> turns = new ArrayList<>();
        for (JsonElement one : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject turn = one.getAsJsonObject();
            turns.add(
                    new AnnotationSteps.Turn(
                            turn.has("before") ? annotation(turn.getAsJsonObject("before")) : null,
                            turn.has("after") ? annotation(turn.getAsJsonObject("after")) : null));
        }
        return turns;
    }

    private static JsonArray array(List<PageMark> marks) {
        JsonArray array = new JsonArray();
        for (PageMark mark : marks) {
            JsonObject one = new JsonObject();
            one.addProperty("page", mark.page());
            JsonArray quads = new JsonArray();
            mark.quads().forEach(quad -> quads.add(numbers(quad.quadPoints())));
            one.add("quads", quads);
            if (!mark.strokes().isEmpty()) {
                JsonArray strokes = new JsonArray();
                mark.strokes().forEach(stroke -> strokes.add(numbers(flat(stroke))));
                one.add("strokes", strokes);
            }
            array.add(one);
        }
        return array;
    }

    private static PageMark mark(JsonObject one) {
        List<Quad> quads = new ArrayList<>();
        one.getAsJsonArray("quads").forEach(quad -> quads.add(Quad.ofQuadPoints(numbers(quad))));
        List<List<PdfPoint>> strokes = new ArrayList<>();
        if (one.has("strokes")) {
            one.getAsJsonArray("strokes").forEach(line -> strokes.add(points(numbers(line))));
        }
        return new PageMark(one.get("page").getAsInt(), quads, strokes);
    }

    private static List<Double> flat(List<PdfPoint> stroke) {
        List<Double> numbers = new ArrayList<>(stroke.size() * 2);
        for (PdfPoint point : stroke) {
            numbers.add(point.x());
            numbers.add(point.y());
        }
        return numbers;
    }

    private static List<PdfPoint> points(List<Double> numbers) {
        List<PdfPoint> points = new ArrayList<>(numbers.size() / 2);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(new PdfPoint(numbers.get(i), numbers.get(i + 1)));
        }
        return points;
    }

    private static JsonArray numbers(List<Double> values) {
        JsonArray array = new JsonArray(values.size());
        values.forEach(array::add);
        return array;
    }

    private static List<Double> numbers(JsonElement array) {
        List<Double> values = new ArrayList<>();
        array.getAsJsonArray().forEach(value -> values.add(value.getAsDouble()));
        return values;
    }

    private static JsonObject annotation(Annotation of) {
        JsonObject json = new JsonObject();
        json.addProperty("id", of.id().toString());
        json.addProperty("paper", of.paper());
        json.addProperty("kind", of.kind().word());
        json.addProperty("colour", of.colour().value());
        Quote quote = of.anchor().quote();
        json.addProperty("exact", quote.exact());
        json.addProperty("prefix", quote.prefix());
        json.addProperty("suffix", quote.suffix());
        json.addProperty("offset", quote.offset());
        switch (of.anchor()) {
            case Anchor.Pages pages -> {
                json.addProperty("version", pages.version());
                json.add("marks", array(pages.marks()));
            }
            case Anchor.InDigest digest -> json.addProperty("section", digest.section().word());
        }
        json.addProperty("comment", of.comment());
        JsonArray tags = new JsonArray();
        of.tags().forEach(tags::add);
        json.add("tags", tags);
        json.addProperty("author", of.author());
        json.addProperty("created", of.created().toEpochMilli());
        json.addProperty("modified", of.modified().toEpochMilli());
        return json;
    }

    private static Annotation annotation(JsonObject json) {
        List<String> tags = new ArrayList<>();
        json.getAsJsonArray("tags").forEach(tag -> tags.add(tag.getAsString()));
        return new Annotation(
                UUID.fromString(text(json, "id")),
                json.get("paper").getAsLong(),
                AnnotationKind.ofWord(text(json, "kind")).orElse(AnnotationKind.HIGHLIGHT),
                new Rgb(json.get("colour").getAsInt()),
                anchor(json),
                text(json, "comment"),
                tags,
                text(json, "author"),
                Instant.ofEpochMilli(json.get("created").getAsLong()),
                Instant.ofEpochMilli(json.get("modified").getAsLong()));
    }

    private static Anchor anchor(JsonObject json) {
        Quote quote =
                new Quote(
                        text(json, "exact"),
                        text(json, "prefix"),
                        text(json, "suffix"),
                        json.get("offset").getAsInt());
        if (json.has("section")) {
            return new Anchor.InDigest(
                    DigestSection.ofWord(text(json, "section")).orElse(DigestSection.SUMMARY),
                    quote);
        }
        List<PageMark> marks = new ArrayList<>();
        json.getAsJsonArray("marks").forEach(one -> marks.add(mark(one.getAsJsonObject())));
        return new Anchor.Pages(text(json, "version"), quote, marks);
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
