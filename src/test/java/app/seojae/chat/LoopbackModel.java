package app.seojae.chat;

import app.seojae.fetch.ScriptedServer;
import app.seojae.library.TestLibraries;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.summaries.Writer;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model on the loopback that answers as a test wants, and the way to it. */
public final class LoopbackModel implements ModelAccess, AutoCloseable {

    public static final String NAME = "local";

    private final ScriptedServer server;
    private final Path state;
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private @Nullable String key;
    private volatile boolean named = true;

    /** What is answered to a question. */
    @FunctionalInterface
    public interface Answer {
        /** The status and the body, for the n-th question, counted from 1. */
        Said to(int number, String question) throws IOException, InterruptedException;
    }

    /** An answer of the server. */
    public record Said(String status, String body) {}

    public LoopbackModel(Path state, Answer answer) throws IOException {
        this.state = state;
        server =
                new ScriptedServer(
                        (asked, out) -> {
                            keys.add(asked.header("authorization"));
                            Said said =
                                    asked.path().endsWith("/models")
                                            ? new Said("200 OK", models())
                                            : answer.to(questions().size(), asked.body());
                            ScriptedServer.send(
                                    out,
                                    said.status(),
                                    said.body().getBytes(StandardCharsets.UTF_8));
                        });
    }

    private static String models() {
        return "{\"data\": [{\"id\": \"" + NAME + "\"}]}";
    }

    /** A good answer of words. */
    public static Said said(String words) {
        return said(words, "stop");
    }

    /** An answer of words that ended for a reason. */
    public static Said said(String words, String end) {
        JsonObject message = new JsonObject();
        message.addProperty("role", "assistant");
        message.addProperty("content", words);
        JsonObject choice = new JsonObject();
        choice.add("message", message);
        choice.addProperty("finish_reason", end);
        JsonArray choices = new JsonArray();
        choices.add(choice);
        JsonObject body = new JsonObject();
        body.add("choices", choices);
        return new Said("200 OK", body.toString());
    }

    /** The form asked for, of two texts and fields. */
    public static String form(String summary, String easy, String... fields) {
        JsonArray names = new JsonArray();
        Stream.of(fields).forEach(names::add);
        JsonObject form = new JsonObject();
        form.addProperty("요약", summary);
        form.addProperty("쉬운설명", easy);
        form.add("관련분야", names);
        return form.toString();
    }

    /** Asks the model no more, as if nobody had named it. */
    public void unname() {
        named = false;
    }

    /** What was asked of it. */
    public List<ScriptedServer.Asked> questions() {
        return server.asked().stream()
                .filter(one -> one.path().toLowerCase(Locale.ROOT).endsWith("/chat/completions"))
                .toList();
    }

    /** How many requests of any kind came. */
    public int requests() {
        return server.asked().size();
    }

    /** How many questions stood at once at most. */
    public int mostAtOnce() {
        return server.mostOpen();
    }

    /** The heads that were to let the questions in. */
    public List<String> keys() {
        return keys;
    }

    /** The model behind the address. */
    public ChatModel model() throws SeojaeException {
        return new ChatModel(
                ChatAddress.of(server.uri("/v1/").toString(), NAME, key),
                TestLibraries.web(server.uri("/"), state).fetcher());
    }

    @Override
    public boolean isNamed() {
        return named;
    }

    @Override
    public Writer writer() throws SeojaeException {
        return new Writer(model(), "rules");
    }

    @Override
    public List<String> offered(CancelFlag cancel) throws SeojaeException {
        return model().offered(state.resolve("models.part"), cancel);
    }

    @Override
    public boolean hasKey() {
        return key != null;
    }

    @Override
    public void keepKey(String typed) {
        key = typed.isBlank() ? null : typed;
    }

    @Override
    public Path rules() {
        return state.resolve("summary.md");
    }

    @Override
    public void close() {
        server.close();
    }
}
