package app.seojae.json;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whole annotations, as the steps of undo keep them. */
public final class AnnotationJson {

    private AnnotationJson() {}

    /** All of an annotation. */
    public static JsonObject write(Annotation of) {
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
                json.addProperty("version", pages.version().stored());
                json.add("marks", PageRegionJson.write(pages.regions()));
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

    /** Reads what {@link #write} wrote. */
    public static Annotation read(JsonObject json) {
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
        List<PageRegion> marks = PageRegionJson.read(json.getAsJsonArray("marks"));
        return new Anchor.Pages(TextVersion.of(text(json, "version")), quote, marks);
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
