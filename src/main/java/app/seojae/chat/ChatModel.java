package app.seojae.chat;

import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.Fetcher;
import app.seojae.fetch.RequestTerms;
import app.seojae.fetch.RequestTerms.Posted;
import app.seojae.fetch.record.RequestReason;
import app.seojae.files.InputFile;
import app.seojae.json.JsonInput;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks a model one question at a time. Blocking.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/chat">chat completions</a>
 */
public final class ChatModel {

    private static final int LARGEST_ANSWER = 1 << 20;
    private static final int MOST_MODELS = 1_000;
    private static final int LONGEST_NAME = 300;

    /** A small machine takes its time for a page of words. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ChatAddress address;
    private final Fetcher fetcher;

    public ChatModel(ChatAddress address, Fetcher fetcher) {
        this.address = address;
        this.fetcher = fetcher;
    }

    /** The model's name. */
    public String name() {
        return address.model();
    }

    /**
     * The words of a model's answer.
     *
     * @param cut whether the model stopped because it might write no more
     */
    public record Reply(String words, boolean cut) {}

    /**
     * Asks.
     *
     * @param rules what the model is to do
     * @param question what it is to do it with
     * @param target a file that the answer may be put into while it is read
     * @throws SeojaeException why there is no answer
     */
    public Reply ask(String rules, String question, Path target, CancelFlag cancel)
            throws SeojaeException {
        FetchRequest request =
                new FetchRequest(
                        address.completions(),
                        target,
                        LARGEST_ANSWER,
                        FetchRequest.Kind.ANSWER,
                        null,
                        RequestReason.model(address.model()),
                        terms(rules, question));
        return switch (fetcher.fetch(request, cancel, Progress.NONE)) {
            case Fetched.Done done -> reply(InputFile.bytes(target, LARGEST_ANSWER));
            case Fetched.NotModified same -> throw unreadable();
            case Fetched.Failed failed -> throw new SeojaeException(failed.problem());
        };
    }

    /**
     * The names of the models that the address says it has, some at most.
     *
     * @param target a file that the answer may be put into while it is read
     */
    public List<String> offered(Path target, CancelFlag cancel) throws SeojaeException {
        RequestTerms terms =
                new RequestTerms(headers(), Set.of(RequestTerms.authority(address.models())), null);
        FetchRequest request =
                new FetchRequest(
                        address.models(),
                        target,
                        LARGEST_ANSWER,
                        FetchRequest.Kind.ANY,
                        null,
                        RequestReason.model(address.model()),
                        terms);
        return switch (fetcher.fetch(request, cancel, Progress.NONE)) {
            case Fetched.Done done -> names(InputFile.bytes(target, LARGEST_ANSWER));
            case Fetched.NotModified same -> throw unreadable();
            case Fetched.Failed failed -> throw new SeojaeException(failed.problem());
        };
    }

    private static List<String> names(byte[] bytes) throws SeojaeException {
        try {
            JsonObject json =
                    JsonInput.object(
                            JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)));
            List<String> names = new ArrayList<>();
            for (JsonElement one : JsonInput.all(json.get("data"), MOST_MODELS)) {
                names.add(JsonInput.text(JsonInput.object(one).get("id"), LONGEST_NAME));
            }
            return names;
        } catch (JsonParseException | JsonInput.Refused | StackOverflowError e) {
            throw unreadable();
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "application/json");
        if (address.key() != null) {
            headers.put("Authorization", "Bearer " + address.key());
        }
        return headers;
    }

    private RequestTerms terms(String rules, String question) {
        byte[] body = body(rules, question).toString().getBytes(StandardCharsets.UTF_8);
        return new RequestTerms(
                headers(),
                Set.of(RequestTerms.authority(address.completions())),
                new Posted(body, "application/json", PATIENCE));
    }

    private JsonObject body(String rules, String question) {
        JsonArray messages = new JsonArray();
        messages.add(message("system", rules));
        messages.add(message("user", question));
        JsonObject form = new JsonObject();
        form.addProperty("type", "json_object");
        JsonObject body = new JsonObject();
        body.addProperty("model", address.model());
        body.add("messages", messages);
        body.addProperty("temperature", 0.2);
        body.addProperty("stream", false);
        body.add("response_format", form);
        return body;
    }

    private static JsonObject message(String role, String words) {
        JsonObject message = new JsonObject();
        message.addProperty("role", role);
        message.addProperty("content", words);
        return message;
    }

    private static Reply reply(byte[] bytes) throws SeojaeException {
        try {
            JsonObject json =
                    JsonInput.object(
                            JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)));
            List<JsonElement> choices = JsonInput.all(json.get("choices"), 16);
            JsonObject choice = JsonInput.object(choices.isEmpty() ? null : choices.getFirst());
            JsonObject message = JsonInput.object(choice.get("message"));
            String words = JsonInput.text(message.get("content"), LARGEST_ANSWER);
            String end = JsonInput.text(choice.get("finish_reason"), 100);
            if (words.isBlank()) {
                throw unreadable();
            }
            return new Reply(words, end.equals("length"));
        } catch (JsonParseException | JsonInput.Refused | StackOverflowError e) {
            throw unreadable();
        }
    }

    private static SeojaeException unreadable() {
        return new SeojaeException(Problem.of(ProblemKind.MODEL_SAID_NOTHING));
    }
}
