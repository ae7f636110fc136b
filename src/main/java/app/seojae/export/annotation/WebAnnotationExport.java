package app.seojae.export.annotation;

import app.seojae.export.reference.PaperSource;
import app.seojae.json.PageRegionJson;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Quote;
import app.seojae.model.paper.Paper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes annotations as one collection of the W3C Web Annotation data model. What that model has no
 * words for, kind, colour and places, stands under terms of Seojae's own, so that a mark comes back
 * as it was. The same marks are the same text.
 */
public final class WebAnnotationExport {

    /** What the own terms begin with. */
    static final String PREFIX = "seojae:";

    static final String NAMESPACE = "urn:x-seojae:";
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String PAGE_SYNTAX = "http://tools.ietf.org/rfc/rfc3778";

    /** Where the marks come. */
    private static final String ITEM = "seojae-item";

    private static final String MARGIN = "      ";

    private static final Gson PRETTY =
            new GsonBuilder()
                    .disableHtmlEscaping()
                    .setPrettyPrinting()
                    .serializeSpecialFloatingPointValues()
                    .create();

    private WebAnnotationExport() {}

    /**
     * A mark to write.
     *
     * @param picture of an area, as PNG, or {@code null}
     */
    @SuppressWarnings("ArrayRecordComponent") // a picture, never compared
    public record Item(Paper paper, Annotation annotation, byte @Nullable [] picture) {}

    /** The marks as JSON-LD, in the order given. */
    public static String text(List<Item> items) {
        StringBuilder out = new StringBuilder();
        Frame frame = frame(items.stream().map(item -> item.annotation().id()).toList());
        out.append(frame.head());
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : frame.between()).append(text(items.get(i)));
        }
        return out.append(frame.tail()).toString();
    }

    /**
     * What stands around the marks of a collection.
     *
     * @param head before the first
     * @param between two
     * @param tail behind the last
     */
    public record Frame(String head, String between, String tail) {}

    /** The collection of marks with these ids, in this order. */
    public static Frame frame(List<UUID> ids) {
        StringBuilder names = new StringBuilder("collection");
        ids.forEach(names::append);
        String name =
                UUID.nameUUIDFromBytes(names.toString().getBytes(StandardCharsets.UTF_8))
                        .toString();
        JsonObject all = new JsonObject();
        all.add("@context", context());
        all.addProperty("id", "urn:uuid:" + name);
        all.addProperty("type", "AnnotationCollection");
        all.addProperty("label", "Seojae");
        all.addProperty("total", ids.size());
        if (ids.isEmpty()) {
            return new Frame(PRETTY.toJson(all) + "\n", "", "");
        }
        JsonObject page = new JsonObject();
        page.addProperty("id", "urn:x-seojae:page:" + name);
        page.addProperty("type", "AnnotationPage");
        page.addProperty("startIndex", 0);
        JsonArray marks = new JsonArray();
        marks.add(ITEM);
        page.add("items", marks);
        all.add("first", page);
        String[] around = PRETTY.toJson(all).split('"' + ITEM + '"');
        return new Frame(around[0], ",\n" + MARGIN, around[1] + "\n");
    }

    /** One mark, set in as it stands in its collection. */
    public static String text(Item item) {
        return whole(PRETTY.toJson(mark(item))).replace("\n", "\n" + MARGIN);
    }

    private static JsonArray context() {
        JsonObject own = new JsonObject();
        own.addProperty("@version", 1.1);
        own.addProperty("seojae", NAMESPACE);
        JsonObject literal = new JsonObject();
        literal.addProperty("@type", "@json");
        own.add(PREFIX + "place", literal);
        JsonArray context = new JsonArray();
        context.add(CONTEXT);
        context.add(own);
        return context;
    }

    private static JsonObject mark(Item item) {
        Annotation one = item.annotation();
        JsonObject json = new JsonObject();
        json.addProperty("id", "urn:uuid:" + one.id());
        json.addProperty("type", "Annotation");
        json.addProperty(
                "motivation", one.kind() == AnnotationKind.NOTE ? "commenting" : "highlighting");
        json.addProperty("created", one.created().toString());
        json.addProperty("modified", one.modified().toString());
        if (!one.author().isEmpty()) {
            JsonObject creator = new JsonObject();
            creator.addProperty("type", "Person");
            creator.addProperty("name", one.author());
            json.add("creator", creator);
        }
        json.addProperty(PREFIX + "kind", one.kind().word());
        json.addProperty(PREFIX + "colour", one.colour().hex());
        json.add("body", bodies(one, item.picture()));
        json.add("target", target(item.paper(), one));
        return json;
    }

    private static JsonArray bodies(Annotation one, byte @Nullable [] picture) {
        JsonArray bodies = new JsonArray();
        if (!one.comment().isEmpty()) {
            bodies.add(body(one.comment(), "text/markdown", "commenting"));
        }
        one.tags().forEach(tag -> bodies.add(body(tag, "text/plain", "tagging")));
        if (picture != null) {
            JsonObject image = new JsonObject();
            String data = Base64.getEncoder().encodeToString(picture);
            image.addProperty("id", WebAnnotationReader.PNG + data);
            image.addProperty("type", "Image");
            image.addProperty("format", "image/png");
            bodies.add(image);
        }
        return bodies;
    }

    private static JsonObject body(String value, String format, String purpose) {
        JsonObject body = new JsonObject();
        body.addProperty("type", "TextualBody");
        body.addProperty("value", value);
        body.addProperty("format", format);
        body.addProperty("purpose", purpose);
        return body;
    }

    private static JsonObject target(Paper paper, Annotation one) {
        boolean pdf = one.anchor() instanceof Anchor.Pages;
        JsonObject source = new JsonObject();
        source.addProperty("id", PaperSource.of(paper, pdf));
        source.addProperty("type", "Text");
        if (pdf) {
            source.addProperty("format", "application/pdf");
        }
        source.addProperty("dc:title", paper.row().title());
        JsonObject target = new JsonObject();
        target.addProperty("type", "SpecificResource");
        target.add("source", source);
        JsonArray selectors = new JsonArray();
        Quote quote = one.anchor().quote();
        JsonObject words = quote.isEmpty() ? null : words(quote);
        switch (one.anchor()) {
            case Anchor.Pages pages -> selectors.add(page(pages.page(), words));
            case Anchor.InDigest in -> {
                if (words != null) {
                    selectors.add(words);
                }
            }
        }
        if (!selectors.isEmpty()) {
            target.add("selector", selectors);
        }
        target.add(PREFIX + "place", place(one.anchor()));
        return target;
    }

    /** A page of a PDF; words on it are what it is narrowed to. */
    private static JsonObject page(PageIndex page, @Nullable JsonElement words) {
        JsonObject selector = new JsonObject();
        selector.addProperty("type", "FragmentSelector");
        selector.addProperty("conformsTo", PAGE_SYNTAX);
        selector.addProperty("value", "page=" + page.number());
        if (words != null) {
            selector.add("refinedBy", words);
        }
        return selector;
    }

    private static JsonObject words(Quote quote) {
        JsonObject selector = new JsonObject();
        selector.addProperty("type", "TextQuoteSelector");
        selector.addProperty("exact", quote.exact());
        selector.addProperty("prefix", quote.prefix());
        selector.addProperty("suffix", quote.suffix());
        return selector;
    }

    private static JsonObject place(Anchor anchor) {
        JsonObject place = new JsonObject();
        Quote quote = anchor.quote();
        place.addProperty("offset", quote.offset());
        if (quote.isEmpty()) {
            place.addProperty("prefix", quote.prefix());
            place.addProperty("suffix", quote.suffix());
        }
        switch (anchor) {
            case Anchor.Pages pages -> {
                place.addProperty("version", pages.version().stored());
                place.add("marks", PageRegionJson.write(pages.regions()));
            }
            case Anchor.InDigest in -> place.addProperty("section", in.section().word());
        }
        return place;
    }

    /** Halves of characters, which UTF-8 cannot hold, as JSON's own escapes. */
    private static String whole(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int c = json.codePointAt(i);
            i += Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append("\\u").append(Integer.toHexString(c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }
}
