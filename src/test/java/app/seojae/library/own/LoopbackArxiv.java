package app.seojae.library.own;

import app.seojae.fetch.ScriptedServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** An arXiv of the test: answers questions about papers and hands out PDFs; 9999.… is unknown. */
public final class LoopbackArxiv implements AutoCloseable {

    private static final String HEAD =
            "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\""
                    + " xmlns:arxiv=\"http://arxiv.org/schemas/atom\">";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final Map<String, String> comments = new ConcurrentHashMap<>();
    private final Map<String, byte[]> pdfs = new ConcurrentHashMap<>();
    private final ScriptedServer server;
    private final Set<String> withoutPdf = ConcurrentHashMap.newKeySet();
    private volatile String refusal = "";
    private volatile CountDownLatch held = new CountDownLatch(0);

    public LoopbackArxiv() throws IOException {
        server =
                new ScriptedServer(
                        (request, out) -> {
                            asked.add(request.path());
                            try {
                                held.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            byte[] pdf = pdfs.get(request.path().replaceAll(".*/pdf/", ""));
                            if (!refusal.isEmpty()) {
                                ScriptedServer.send(out, refusal, new byte[0]);
                            } else if (pdf != null) {
                                ScriptedServer.send(out, "200 OK", pdf);
                            } else {
                                ScriptedServer.send(out, "200 OK", answer(request.path()));
                            }
                        });
    }

    /** Where it listens. */
    public URI base() {
        return server.uri("/");
    }

    /** What it was asked, in order. */
    public List<String> asked() {
        return asked;
    }

    /** The newest version of a paper from now on; 3 where nothing is said. */
    public LoopbackArxiv version(String id, int version) {
        versions.put(id, version);
        return this;
    }

    /** What its authors say about a paper. */
    public LoopbackArxiv comment(String id, String words) {
        comments.put(id, words);
        return this;
    }

    /** The PDF of a paper. */
    public LoopbackArxiv pdf(String id, byte[] bytes) {
        pdfs.put(id, bytes);
        return this;
    }

    /** Says of a paper that it has no PDF any more. */
    public LoopbackArxiv withoutPdf(String id) {
        withoutPdf.add(id);
        return this;
    }

    /** Refuses everything with a status, or nothing where it is empty. */
    public void refuse(String status) {
        refusal = status;
    }

    /** Holds every answer back until what is returned is counted down. */
    public CountDownLatch hold() {
        held = new CountDownLatch(1);
        return held;
    }

    private byte[] answer(String path) {
        StringBuilder answer = new StringBuilder(HEAD);
        for (String id : path.replaceAll(".*id_list=([^&]*).*", "$1").split(",")) {
            if (!id.startsWith("9999")) {
                answer.append(entry(id));
            }
        }
        return answer.append("</feed>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String entry(String id) {
        String comment = comments.getOrDefault(id, "12 pages");
        return """
        <entry><id>http://arxiv.org/abs/%sv%d</id><title>Paper
          %s</title><summary>We show 42 things.</summary><author><name>김철수</name></author>\
        <author><name>Ada Lovelace</name></author><category term="cs.CL"/>\
        <published>2017-06-12T17:57:34Z</published><arxiv:comment>%s</arxiv:comment>%s</entry>
        """
                .formatted(id, versions.getOrDefault(id, 3), id, comment, links(id));
    }

    private String links(String id) {
        String page = "<link href=\"https://arxiv.org/abs/" + id + "\" type=\"text/html\"/>";
        return withoutPdf.contains(id)
                ? page
                : page + "<link title=\"pdf\" href=\"x\" type=\"application/pdf\"/>";
    }

    @Override
    public void close() throws IOException {
        held.countDown();
        server.close();
    }
}
