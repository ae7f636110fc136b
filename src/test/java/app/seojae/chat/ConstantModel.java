package app.seojae.chat;

import app.seojae.fetch.ScriptedServer;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A model on the loopback that writes the same about every paper, or what a test wants. */
public final class ConstantModel implements AutoCloseable {

    /** What it writes as 요약. */
    public static final String SUMMARY = "이 논문은 새로운 방법을 제안합니다.";

    private final ScriptedServer server;
    private volatile String words =
            """
            {"요약":"%s","쉬운설명":"컴퓨터가 더 잘 배우게 합니다.","관련분야":["학습"]}"""
                    .formatted(SUMMARY);
    private volatile String status = "200 OK";

    /** Starts it. */
    public ConstantModel() throws IOException {
        server = new ScriptedServer(this::answer);
    }

    /** The address a person would name. */
    public URI base() {
        return server.uri("/v1");
    }

    /** Writes this from now on. */
    public void say(String other) {
        words = other;
    }

    /** Answers with this status from now on. */
    public void fail(String with) {
        status = with;
    }

    /** What it was asked, in order. */
    public List<ScriptedServer.Asked> asked() {
        return server.asked();
    }

    /** A day's list of papers that have an abstract and no Korean words. */
    public static String papers(LocalDate day, int papers) {
        JsonArray list = new JsonArray();
        for (int i = 1; i <= papers; i++) {
            JsonObject paper = new JsonObject();
            paper.addProperty("id", "%s.%05d".formatted(day.toString().substring(2, 4) + "01", i));
            paper.addProperty("title", "Study " + i);
            paper.addProperty("summary", "We measure number " + i + ".");
            JsonObject entry = new JsonObject();
            entry.add("paper", paper);
            list.add(entry);
        }
        return list.toString();
    }

    private void answer(ScriptedServer.Asked asked, OutputStream out) throws IOException {
        JsonObject message = new JsonObject();
        message.addProperty("content", words);
        JsonObject choice = new JsonObject();
        choice.add("message", message);
        choice.addProperty("finish_reason", "stop");
        JsonArray choices = new JsonArray();
        choices.add(choice);
        JsonObject body = new JsonObject();
        body.add("choices", choices);
        ScriptedServer.send(out, status, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.close();
    }
}
