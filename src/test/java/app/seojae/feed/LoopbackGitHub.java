package app.seojae.feed;

import app.seojae.fetch.ScriptedServer;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A repository of GitHub, and the daily list of Hugging Face, on the loopback: counts what it is
 * asked, and can be made slow, limited or a liar.
 */
public final class LoopbackGitHub implements AutoCloseable {

    /** The address of its folder as a person types it. */
    public static final String FOLDER = "https://github.com/owner/name/tree/main/논문";

    private static final String PATH = "논문/";
    private static final String RAW = "/owner/name/main/" + PATH;
    private static final int MOST_OF_A_FOLDER = 1_000;
    private static final String JSON = "Content-Type: application/json";

    private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final Map<String, byte[]> older = new ConcurrentHashMap<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final Map<LocalDate, String> days = new ConcurrentHashMap<>();
    private final Set<LocalDate> failingDays = ConcurrentHashMap.newKeySet();
    private final AtomicInteger served = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final ScriptedServer server;
    private volatile @Nullable Instant limitedUntil;
    private volatile @Nullable URI elsewhere;
    private volatile byte[] pdf = {};
    private volatile boolean truncated;
    private volatile boolean babbling;
    private volatile long nanos;
    private volatile int letThrough = Integer.MAX_VALUE;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch reached = new CountDownLatch(0);

    /** Starts it, without files. */
    public LoopbackGitHub() throws IOException {
        server = new ScriptedServer(this::answer);
    }

    /** Where it listens. */
    public URI base() {
        return server.uri("");
    }

    /** The address of a file that lies there. */
    public URI raw(String name) {
        return server.uri("/raw/" + name);
    }

    /** Publishes a file, or changes it. */
    public LoopbackGitHub file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Publishes a file of any bytes, or changes it. */
    public LoopbackGitHub file(String name, byte[] bytes) {
        files.put(name, bytes.clone());
        return this;
    }

    /** Takes a file away. */
    public void remove(String name) {
        files.remove(name);
    }

    /** Hands out a file's older content while the listing names the newer one. */
    public void lag(String name, String old) {
        older.put(name, old.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends {@link #lag}. */
    public void keepUp() {
        older.clear();
    }

    /** Lists a file, but does not have it. */
    public void lose(String name) {
        missing.add(name);
    }

    /** Has everything again. */
    public void findAgain() {
        missing.clear();
    }

    /** Refuses everything until then; {@code null} for no more. */
    public void limit(@Nullable Instant until) {
        limitedUntil = until;
    }

    /** Says of every file that it lies on another host; {@code null} for no more. */
    public void lie(@Nullable URI host) {
        elsewhere = host;
    }

    /** Says of the listing of everything that it is not whole. */
    public void truncate() {
        truncated = true;
    }

    /** Answers with a page instead of a listing, or no more. */
    public void babble(boolean on) {
        babbling = on;
    }

    /** Takes so long over every answer. */
    public void delay(Duration time) {
        nanos = time.toNanos();
    }

    /** Stops with all answers after so many more; {@link #awaitHeld} and {@link #letGo} follow. */
    public void holdAfter(int more) {
        held = new CountDownLatch(1);
        reached = new CountDownLatch(1);
        letThrough = served.get() + more;
    }

    /** Waits until an answer is held back. */
    public void awaitHeld() throws InterruptedException {
        reached.await();
    }

    /** Goes on. */
    public void letGo() {
        letThrough = Integer.MAX_VALUE;
        held.countDown();
    }

    /** The list of a day, as it is published. */
    public LoopbackGitHub day(LocalDate day, String json) {
        days.put(day, json);
        return this;
    }

    /** Hands out the same PDF for every paper of arXiv. */
    public LoopbackGitHub pdfs(String text) {
        pdf = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Fails over one day's list, or no more. */
    public void fail(LocalDate day, boolean on) {
        boolean _ = on ? failingDays.add(day) : failingDays.remove(day);
    }

    /** What was asked, in order: decoded paths with their queries. */
    public List<String> asked() {
        return server.asked().stream().map(one -> decoded(one.path())).toList();
    }

    /** The requests themselves. */
    public List<ScriptedServer.Asked> requests() {
        return server.asked();
    }

    /** How many requests there were. */
    public int count() {
        return server.asked().size();
    }

    /** How many were answered at once at most. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Counts from nothing again. */
    public void forget() {
        server.asked().clear();
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void answer(ScriptedServer.Asked asked, OutputStream out)
            throws IOException, InterruptedException {
        mostAtOnce.accumulateAndGet(unanswered.incrementAndGet(), Math::max);
        try {
            rest();
        } finally {
            unanswered.decrementAndGet();
        }
        reply(asked, out);
    }

    private void rest() throws InterruptedException {
        if (served.incrementAndGet() > letThrough) {
            reached.countDown();
            held.await();
        }
        if (nanos > 0) {
            LockSupport.parkNanos(nanos);
        }
    }

    private void reply(ScriptedServer.Asked asked, OutputStream out) throws IOException {
        Instant limit = limitedUntil;
        if (limit != null) {
            ScriptedServer.send(
                    out,
                    "403 Forbidden",
                    new byte[0],
                    "x-ratelimit-remaining: 0",
                    "x-ratelimit-reset: " + limit.getEpochSecond());
            return;
        }
        String path = decoded(asked.path());
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("/repos/owner/name/contents/" + PATH.replace("/", ""))) {
            send(asked, out, babbling ? "<html>" : folder());
        } else if (path.startsWith("/repos/owner/name/git/trees/")) {
            send(asked, out, babbling ? "<html>" : tree());
        } else if (path.startsWith("/api/daily_papers")) {
            day(path, out);
        } else if (path.startsWith("/pdf/") && pdf.length > 0) {
            ScriptedServer.send(out, "200 OK", pdf, "Content-Type: application/pdf");
        } else if ((path.startsWith(RAW) || path.startsWith("/raw/")) && has(name)) {
            byte[] bytes = older.getOrDefault(name, files.get(name));
            send(asked, out, bytes);
        } else {
            ScriptedServer.send(out, "404 Not Found", new byte[0]);
        }
    }

    private boolean has(String name) {
        return files.containsKey(name) && !missing.contains(name);
    }

    private void day(String path, OutputStream out) throws IOException {
        LocalDate day = LocalDate.parse(path.replaceAll(".*date=([\\d-]+).*", "$1"));
        if (failingDays.contains(day)) {
            ScriptedServer.send(out, "500 Oh", new byte[0]);
            return;
        }
        String json = days.getOrDefault(day, "[]");
        ScriptedServer.send(out, "200 OK", json.getBytes(StandardCharsets.UTF_8), JSON);
    }

    private static void send(ScriptedServer.Asked asked, OutputStream out, String json)
            throws IOException {
        send(asked, out, json.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(ScriptedServer.Asked asked, OutputStream out, byte[] body)
            throws IOException {
        String etag = '"' + id(body) + '"';
        if (asked.header("If-None-Match").equals(etag)) {
            ScriptedServer.head(out, "304 Not Modified", "ETag: " + etag);
        } else {
            ScriptedServer.send(out, "200 OK", body, "ETag: " + etag, JSON);
        }
    }

    private static String id(byte[] body) {
        return BlobId.of(body);
    }

    private String folder() {
        JsonArray rows = new JsonArray();
        files.forEach(
                (name, bytes) -> {
                    if (rows.size() < MOST_OF_A_FOLDER) {
                        JsonObject row = row("file", name, bytes);
                        URI host = elsewhere;
                        row.addProperty("name", name);
                        row.addProperty(
                                "download_url",
                                (host == null ? raw(name) : host.resolve(name)) + "");
                        rows.add(row);
                    }
                });
        return rows.toString();
    }

    private String tree() {
        JsonArray rows = new JsonArray();
        files.forEach((name, bytes) -> rows.add(row("blob", name, bytes)));
        JsonObject tree = new JsonObject();
        tree.add("tree", rows);
        tree.addProperty("truncated", truncated);
        return tree.toString();
    }

    private static JsonObject row(String type, String name, byte[] bytes) {
        JsonObject row = new JsonObject();
        row.addProperty("type", type);
        row.addProperty("path", PATH + name);
        row.addProperty("size", bytes.length);
        row.addProperty("sha", id(bytes));
        return row;
    }

    @Override
    public void close() {
        letGo();
        server.close();
    }
}
