package app.seojae.json;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of marks: a page's number, its quads as eight numbers in the order PDF programs write
 * them, and its strokes as pairs; all in PDF user space points.
 */
public final class PageRegionJson {

    private PageRegionJson() {}

    /** The places as one line. */
    public static String line(List<PageRegion> marks) {
        return write(marks).toString();
    }

    /** Reads a line; the empty one is no places. */
    public static List<PageRegion> read(String json) {
        return json.isEmpty() ? List.of() : read(JsonParser.parseString(json).getAsJsonArray());
    }

    /** Reads an array of places. */
    public static List<PageRegion> read(JsonArray json) {
        List<PageRegion> marks = new ArrayList<>();
        json.forEach(one -> marks.add(region(one.getAsJsonObject())));
        return marks;
    }

    /** The places as an array. */
    public static JsonArray write(List<PageRegion> marks) {
        JsonArray array = new JsonArray();
        for (PageRegion mark : marks) {
            JsonObject one = new JsonObject();
            one.addProperty("page", mark.page().number());
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

    private static PageRegion region(JsonObject one) {
        List<Quad> quads = new ArrayList<>();
        one.getAsJsonArray("quads").forEach(quad -> quads.add(Quad.ofQuadPoints(numbers(quad))));
        List<List<PdfPoint>> strokes = new ArrayList<>();
        if (one.has("strokes")) {
            one.getAsJsonArray("strokes").forEach(line -> strokes.add(points(numbers(line))));
        }
        return new PageRegion(PageIndex.ofNumber(one.get("page").getAsInt()), quads, strokes);
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
}
