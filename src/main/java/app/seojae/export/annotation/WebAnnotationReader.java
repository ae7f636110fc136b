package app.seojae.export.annotation;

import app.seojae.export.reference.PaperSource;
import app.seojae.json.JsonInput;
import app.seojae.json.JsonInput.Refused;
import app.seojae.model.PageIndex;
import app.seojae.model.Rgb;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Quote;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads W3C Web Annotations, one's own and other programs': a collection, a page of one, a list, or
 * a single annotation. A file is input nobody vouches for: sizes, depths and counts are bounded,
 * and what is not understood is counted, not guessed.
 */
public final class WebAnnotationReader {

    static final int LONGEST_TEXT = 1_000_000;
    static final String PNG = "data:image/png;base64,";

    /** The largest file read, in bytes. */
    static final int LARGEST_FILE = 128 << 20;

    private static final int MOST_MARKS = 200_000;
    private static final int MOST_BODIES = 1_000;
    private static final int MOST_SELECTORS = 50;
    private static final int LONGEST_NAME = 10_000;
    private static final int LARGEST_PICTURE = 32 << 20;
    private static final int DEEPEST_SELECTOR = 8;
    private static final Pattern UUID_URN =
            Pattern.compile("urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern PAGE = Pattern.compile("(?:^|[&#])page=(\\d{1,6})\\b");

    private WebAnnotationReader() {}

    /**
     * What a file tells.
     *
     * @param marks in its order
     * @param refused how many were not understood
     */
    public record Read(List<IncomingAnnotation> marks, int refused) {}

    /**
     * Reads a file.
     *
     * @throws SeojaeException {@code MARKS_UNREADABLE} where it holds no such thing
     */
    public static Read read(Path file) throws SeojaeException {
        String text = AnnotationFile.text(file, LARGEST_FILE);
        try {
            return read(text);
        } catch (JsonParseException | Refused e) {
            throw new SeojaeException(AnnotationFile.unreadable(file), e);
        }
    }

    static Read read(String json) {
        List<IncomingAnnotation> marks = new ArrayList<>();
        int refused = 0;
        for (JsonElement item : items(JsonParser.parseString(json))) {
            try {
                marks.add(mark(item));
            } catch (Refused | DateTimeException e) {
                refused++;
            }
        }
        return new Read(marks, refused);
    }

    private static List<JsonElement> items(JsonElement json) {
        JsonObject all = JsonInput.object(json);
        if (json.isJsonArray()) {
            return JsonInput.all(json, MOST_MARKS);
        }
        if (all.has("items")) {
            return JsonInput.all(all.get("items"), MOST_MARKS);
        }
        if (isA(all, "AnnotationCollection")) {
            return JsonInput.all(JsonInput.object(all.get("first")).get("items"), MOST_MARKS);
        }
        if (!isA(all, "Annotation")) {
            throw new Refused("no annotation");
        }
        return List.of(json);
    }

    private static boolean isA(JsonObject one, String type) {
        return JsonInput.all(one.get("type"), MOST_SELECTORS).stream()
                .anyMatch(name -> JsonInput.text(name, LONGEST_NAME).equals(type));
    }

    private static IncomingAnnotation mark(JsonElement json) {
        JsonObject one = JsonInput.object(json);
        List<JsonElement> targets = JsonInput.all(one.get("target"), MOST_SELECTORS);
        if (!isA(one, "Annotation") || targets.isEmpty()) {
            throw new Refused("no annotation");
        }
        Selected selected = new Selected();
        JsonElement target = targets.getFirst();
        selected.source(target);
        JsonObject specific = JsonInput.object(target);
        selected.selectors(specific.get("selector"), 0);
        JsonObject own = JsonInput.object(specific.get(WebAnnotationExport.PREFIX + "place"));
        Anchor anchor = PlaceReading.read(own, selected.quote);
        if (anchor == null && selected.quote.isEmpty()) {
            throw new Refused("no place");
        }
        Bodies bodies = new Bodies(one.get("body"));
        Instant created = time(one, "created", Instant.EPOCH);
        String kind = JsonInput.text(one.get(WebAnnotationExport.PREFIX + "kind"), LONGEST_NAME);
        String hex = JsonInput.text(one.get(WebAnnotationExport.PREFIX + "colour"), LONGEST_NAME);
        return new IncomingAnnotation(
                id(one),
                PaperSource.arxivId(selected.address).orElse(null),
                selected.title,
                AnnotationKind.ofWord(kind).orElse(AnnotationKind.HIGHLIGHT),
                Rgb.parse(hex).orElse(AnnotationColour.YELLOW.rgb()),
                anchor,
                anchor == null ? selected.quote : anchor.quote(),
                selected.page,
                bodies.comment.toString(),
                bodies.tags,
                author(one.get("creator")),
                created,
                time(one, "modified", created),
                bodies.picture);
    }

    /** Its own name where that is a UUID, else one made of its name, at last of all of it. */
    private static UUID id(JsonObject one) {
        String name = JsonInput.text(one.get("id"), LONGEST_NAME);
        Matcher own = UUID_URN.matcher(name);
        if (own.matches()) {
            return UUID.fromString(own.group(1));
        }
        String key = name.isEmpty() ? one.toString() : name;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant time(JsonObject one, String name, Instant other) {
        String text = JsonInput.text(one.get(name), LONGEST_NAME);
        if (text.isEmpty()) {
            return other;
        }
        Instant time =
                text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
        if (Math.abs(time.getEpochSecond()) > 400L * 366 * 86_400) {
            throw new Refused("a time of another age");
        }
        return time.truncatedTo(ChronoUnit.MILLIS);
    }

    private static String author(@Nullable JsonElement creator) {
        List<JsonElement> all = JsonInput.all(creator, MOST_SELECTORS);
        if (all.isEmpty()) {
            return "";
        }
        String name = JsonInput.text(JsonInput.object(all.getFirst()).get("name"), LONGEST_NAME);
        return name.isEmpty() ? JsonInput.text(all.getFirst(), LONGEST_NAME) : name;
    }

    /** What the target selects, of which paper. */
    private static final class Selected {
        private Quote quote = Quote.NONE;
        private @Nullable PageIndex page;
        private String address = "";
        private String title = "";

        void source(JsonElement target) {
            JsonObject specific = JsonInput.object(target);
            JsonElement source = specific.has("source") ? specific.get("source") : target;
            JsonObject described = JsonInput.object(source);
            address = JsonInput.text(source, LONGEST_NAME);
            if (address.isEmpty()) {
                address = JsonInput.text(described.get("id"), LONGEST_NAME);
            }
            for (String name : List.of("label", "title", "dcterms:title", "dc:title")) {
                String said = JsonInput.text(described.get(name), LONGEST_NAME);
                title = said.isEmpty() ? title : said;
            }
        }

        void selectors(@Nullable JsonElement json, int depth) {
            if (depth > DEEPEST_SELECTOR) {
                return;
            }
            for (JsonElement element : JsonInput.all(json, MOST_SELECTORS)) {
                JsonObject one = JsonInput.object(element);
                if (isA(one, "TextQuoteSelector") && quote.isEmpty()) {
                    quote =
                            new Quote(
                                    JsonInput.text(one.get("exact"), LONGEST_TEXT),
                                    JsonInput.text(one.get("prefix"), LONGEST_TEXT),
                                    JsonInput.text(one.get("suffix"), LONGEST_TEXT),
                                    0);
                } else if (isA(one, "FragmentSelector")) {
                    Matcher at = PAGE.matcher(JsonInput.text(one.get("value"), LONGEST_NAME));
                    page = at.find() ? page(Integer.parseInt(at.group(1))) : page;
                }
                selectors(one.get("refinedBy"), depth + 1);
            }
        }

        private static @Nullable PageIndex page(int number) {
            return number == 0 ? null : PageIndex.ofNumber(number);
        }
    }

    /** What was said of it. */
    private static final class Bodies {
        private final StringBuilder comment = new StringBuilder();
        private final List<String> tags = new ArrayList<>();
        private byte @Nullable [] picture;

        Bodies(@Nullable JsonElement json) {
            for (JsonElement element : JsonInput.all(json, MOST_BODIES)) {
                JsonObject one = JsonInput.object(element);
                String purpose = JsonInput.text(one.get("purpose"), LONGEST_NAME);
                String value = JsonInput.text(one.get("value"), LONGEST_TEXT);
                String plain = JsonInput.text(element, LONGEST_TEXT);
                String id = JsonInput.text(one.get("id"), LARGEST_PICTURE);
                if (purpose.equals("tagging")) {
                    tags.add(value);
                } else if (id.startsWith(PNG)) {
                    picture = png(id.substring(PNG.length()));
                } else if (!value.isEmpty() || !plain.isEmpty()) {
                    comment.append(comment.isEmpty() ? "" : "\n\n")
                            .append(value.isEmpty() ? plain : value);
                }
            }
        }

        private static byte @Nullable [] png(String data) {
            try {
                byte[] bytes = Base64.getDecoder().decode(data);
                byte[] magic = {(byte) 0x89, 'P', 'N', 'G'};
                return bytes.length > magic.length
                                && Arrays.equals(Arrays.copyOf(bytes, magic.length), magic)
                        ? bytes
                        : null;
            } catch (IllegalArgumentException e) {
                return null; // the mark is worth more than its picture
            }
        }
    }
}
