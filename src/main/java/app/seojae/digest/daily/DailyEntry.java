package app.seojae.digest.daily;

import app.seojae.json.JsonInput;
import app.seojae.model.ArxivId;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.Section;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One paper of a day's list, with the Korean texts that some lists have beside it. */
final class DailyEntry {

    /** What a model of the list's owner says of the paper. */
    static final String AI_SUMMARY = "AI 요약(영어)";

    static final String KOREAN_TITLE = "번역 제목";

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_FIELDS = 12;
    private static final int MOST_STEPS = 40;
    private static final int MOST_UPVOTES = 100_000_000;

    private final JsonObject entry;
    private final JsonObject paper;

    private DailyEntry(JsonObject entry) {
        this.entry = entry;
        paper = JsonInput.object(entry.get("paper"));
    }

    /**
     * The entry; empty where it names no arXiv paper.
     *
     * @param number of the entry in its list, counted from 1
     */
    static Optional<DigestEntry> of(JsonObject entry, int number) {
        return new DailyEntry(entry).read(number);
    }

    private Optional<DigestEntry> read(int number) {
        return ArxivId.parse(line(paper.get("id")))
                .map(
                        one ->
                                new DigestEntry(
                                        one.id(),
                                        one.version(),
                                        title(),
                                        koreanText(),
                                        "",
                                        fields(),
                                        upvotes(),
                                        "https://arxiv.org/pdf/" + one.id().value(),
                                        blankToNull(line(entry.get("thumbnail"))),
                                        others(),
                                        number,
                                        Certainty.LABELLED,
                                        abstractText()));
    }

    private @Nullable String title() {
        String own = line(paper.get("title"));
        return blankToNull(own.isEmpty() ? line(entry.get("title")) : own);
    }

    private String abstractText() {
        String own = text(paper.get("summary"));
        return own.isEmpty() ? text(entry.get("summary")) : own;
    }

    /** Purpose, steps and conclusion in Korean, as one text; the empty string without them. */
    private String koreanText() {
        List<String> parts = new ArrayList<>();
        part(parts, "목적", text(entry.get("purpose")));
        StringBuilder steps = new StringBuilder();
        for (JsonElement step : some(entry.get("method"), MOST_STEPS)) {
            String words = text(step);
            if (!words.isEmpty()) {
                steps.append("\n- ").append(words);
            }
        }
        if (!steps.isEmpty()) {
            parts.add("**방법**\n" + steps);
        }
        part(parts, "결론", text(entry.get("conclusion")));
        return String.join("\n\n", parts);
    }

    private static void part(List<String> parts, String label, String words) {
        if (!words.isEmpty()) {
            parts.add("**" + label + "**: " + words);
        }
    }

    private List<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        for (String member : List.of("keywords", "ai_keywords")) {
            JsonElement words = entry.has(member) ? entry.get(member) : paper.get(member);
            for (JsonElement word : some(words, MOST_FIELDS)) {
                String field = line(word);
                if (!field.isEmpty() && fields.size() < MOST_FIELDS) {
                    fields.add(field);
                }
            }
        }
        return List.copyOf(fields);
    }

    private List<Section> others() {
        List<Section> others = new ArrayList<>();
        add(others, KOREAN_TITLE, line(entry.get("translation_title")));
        add(others, AI_SUMMARY, text(paper.get("ai_summary")));
        return others;
    }

    private static void add(List<Section> others, String label, String words) {
        if (!words.isEmpty()) {
            others.add(new Section(label, words));
        }
    }

    private @Nullable Integer upvotes() {
        JsonElement number = paper.get("upvotes");
        if (!(number instanceof JsonPrimitive one) || !one.isNumber()) {
            return null;
        }
        try {
            return JsonInput.integer(number, 0, MOST_UPVOTES);
        } catch (JsonInput.Refused e) {
            return null;
        }
    }

    /** The first of an array; what is none has none. */
    private static List<JsonElement> some(@Nullable JsonElement json, int most) {
        if (json == null || !json.isJsonArray()) {
            return List.of();
        }
        List<JsonElement> first = new ArrayList<>();
        for (JsonElement one : json.getAsJsonArray()) {
            if (first.size() == most) {
                break;
            }
            first.add(one);
        }
        return first;
    }

    /** A text in one paragraph: lists break lines anywhere. What is too long is cut. */
    private static String text(@Nullable JsonElement json) {
        return oneLine(json, LONGEST_TEXT);
    }

    private static String line(@Nullable JsonElement json) {
        return oneLine(json, LONGEST_LINE);
    }

    private static String oneLine(@Nullable JsonElement json, int longest) {
        if (!(json instanceof JsonPrimitive one) || !one.isString()) {
            return "";
        }
        String words = one.getAsString().replaceAll("\\s+", " ").strip();
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
