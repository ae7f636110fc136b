package app.seojae.chat;

import app.seojae.json.JsonInput;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model wrote about a paper, after it was looked at: the right form, Korean, of a sensible
 * size, and numbers that its source does not have are marked.
 */
public record SummaryAnswer(String summary, String easyExplanation, List<String> fields) {

    /** Stands behind a number that the source does not have. */
    public static final String NOT_IN_SOURCE = "(원문에 없음)";

    private static final int LONGEST_TEXT = 6_000;
    private static final int SHORTEST_TEXT = 5;
    private static final int LONGEST_FIELD = 60;
    private static final int MOST_FIELDS = 8;

    /** Of a Korean text with English terms at least so much of its letters is Hangul. */
    private static final double LEAST_HANGUL = 0.25;

    private static final Pattern FENCE = Pattern.compile("(?s)^\\s*```\\w*\\s*(.*?)\\s*```\\s*$");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern TAG = Pattern.compile("(?i)<\\s*/?\\s*[a-z!][^>]*>");

    public SummaryAnswer {
        fields = List.copyOf(fields);
    }

    /**
     * Reads an answer.
     *
     * @param source what the model was given to read
     * @throws SeojaeException {@code MODEL_CUT}, {@code MODEL_NOT_JSON}, {@code MODEL_EMPTY},
     *     {@code MODEL_TOO_LONG} or {@code MODEL_NOT_KOREAN}: why it is of no use
     */
    public static SummaryAnswer of(ChatModel.Reply reply, String source) throws SeojaeException {
        if (reply.cut()) {
            throw refused(ProblemKind.MODEL_CUT);
        }
        JsonObject json = json(reply.words());
        String summary = text(json.get("요약"));
        String easy = text(json.get("쉬운설명"));
        if (summary.length() < SHORTEST_TEXT || easy.length() < SHORTEST_TEXT) {
            throw refused(ProblemKind.MODEL_EMPTY);
        }
        if (summary.length() > LONGEST_TEXT || easy.length() > LONGEST_TEXT) {
            throw refused(ProblemKind.MODEL_TOO_LONG);
        }
        if (!isKorean(summary) || !isKorean(easy)) {
            throw refused(ProblemKind.MODEL_NOT_KOREAN);
        }
        return new SummaryAnswer(
                marked(summary, source), marked(easy, source), fields(json.get("관련분야")));
    }

    private static JsonObject json(String words) throws SeojaeException {
        Matcher fence = FENCE.matcher(words);
        try {
            JsonElement json = JsonParser.parseString(fence.matches() ? fence.group(1) : words);
            if (json.isJsonObject()) {
                return json.getAsJsonObject();
            }
        } catch (JsonParseException | StackOverflowError e) {
            throw new SeojaeException(Problem.of(ProblemKind.MODEL_NOT_JSON), e);
        }
        throw refused(ProblemKind.MODEL_NOT_JSON);
    }

    /** A text without markup that no Markdown of ours has. */
    private static String text(JsonElement json) throws SeojaeException {
        try {
            String text = JsonInput.text(json, Integer.MAX_VALUE);
            return text.length() > LONGEST_TEXT
                    ? text
                    : TAG.matcher(text.replace("\0", "")).replaceAll("").strip();
        } catch (JsonInput.Refused e) {
            throw new SeojaeException(Problem.of(ProblemKind.MODEL_NOT_JSON), e);
        }
    }

    private static List<String> fields(JsonElement json) {
        List<String> fields = new ArrayList<>();
        if (json == null || json.isJsonNull()) {
            return fields;
        }
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(one -> add(fields, one));
        } else {
            add(fields, json);
        }
        return fields;
    }

    private static void add(List<String> fields, JsonElement json) {
        if (!json.isJsonPrimitive()) {
            return;
        }
        for (String one : json.getAsString().split("[,\\n]")) {
            String field = TAG.matcher(one).replaceAll("").replaceAll("\\s+", " ").strip();
            boolean fits = !field.isEmpty() && field.length() <= LONGEST_FIELD;
            if (fits && fields.size() < MOST_FIELDS && !fields.contains(field)) {
                fields.add(field);
            }
        }
    }

    private static boolean isKorean(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long hangul =
                text.codePoints()
                        .filter(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.HANGUL)
                        .count();
        return letters > 0 && hangul >= LEAST_HANGUL * letters;
    }

    /** Single digits count things and are no findings; the others must stand in the source. */
    private static String marked(String text, String source) {
        String known = source.replace(",", "");
        StringBuilder out = new StringBuilder();
        int at = 0;
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            out.append(text, at, number.end());
            at = number.end();
            String digits = number.group().replace(",", "");
            boolean inWord = number.start() > 0 && isLatin(text.charAt(number.start() - 1));
            if (digits.length() > 1 && !inWord && !stands(digits, known)) {
                if (at < text.length() && text.charAt(at) == '%') {
                    out.append(text.charAt(at++));
                }
                out.append(NOT_IN_SOURCE);
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.';
    }

    /** Whether a number stands in a text by itself and not within another number. */
    private static boolean stands(String digits, String text) {
        for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
            int end = at + digits.length();
            boolean begins = at == 0 || !Character.isDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static SeojaeException refused(ProblemKind why) {
        return new SeojaeException(Problem.of(why));
    }
}
