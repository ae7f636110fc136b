package app.seojae.library;

import app.seojae.library.transfer.StoredPdfs;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Query;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A program of several threads that changes a library at random, and says a line for each change
 * after it is on disk: what was done, to which paper, with which word of its own.
 */
final class StormVictim {

    /** Papers that all programs change; the ones behind them belong to one program each. */
    static final int SHARED = 6;

    private final Library library;
    private final StoredPdfs pdfs;
    private final Path scratch;
    private final String program;
    private final long[] papers;
    private final long ownPaper;
    private final AtomicLong count = new AtomicLong();
    private final List<String> ownTags = new ArrayList<>();

    /** Steps are one way back a program, so who takes one back shuts the others out. */
    private final ReadWriteLock steps = new ReentrantReadWriteLock(true);

    private StormVictim(Library library, Path scratch, String program, int number)
            throws SeojaeException {
        this.library = library;
        this.scratch = scratch;
        this.program = program;
        pdfs =
                library.transfers(Webs.web(URI.create("http://127.0.0.1:9/"), scratch, false))
                        .pdfs();
        long[] all = library.browse().find(Query.ALL.sorted(Query.Sort.TITLE)).ids();
        papers = java.util.Arrays.copyOf(all, SHARED);
        ownPaper = all[SHARED + number];
    }

    /** Arguments: library, a folder for files, a name of its own, its number, threads, seed. */
    public static void main(String[] args) throws Exception {
        Library library = Digests.open(Path.of(args[0]));
        StormVictim storm =
                new StormVictim(library, Path.of(args[1]), args[2], Integer.parseInt(args[3]));
        int threads = Integer.parseInt(args[4]);
        long seed = Long.parseLong(args[5]);
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            Random random = new Random(seed + i);
            crew.submit(
                    () -> {
                        try {
                            while (true) {
                                storm.change(random);
                            }
                        } catch (SeojaeException | IOException | RuntimeException e) {
                            say("FAILED " + e);
                            throw new IllegalStateException(e);
                        }
                    });
        }
    }

    private void change(Random random) throws SeojaeException, IOException {
        long paper = papers[random.nextInt(papers.length)];
        String word = program + "w" + count.incrementAndGet() + "e";
        switch (random.nextInt(9)) {
            case 0 -> {
                step(() -> library.notes().append(paper, word));
                say("note " + paper + " " + word);
            }
            case 1 -> {
                NoteText seen = library.browse().paper(paper).orElseThrow().noteText();
                String mine = word + "\n" + seen.markdown();
                step(() -> library.notes().write(paper, seen, mine));
                say("note " + paper + " " + word);
            }
            case 2 -> tag(paper, word, random);
            case 3 -> {
                step(() -> library.paperStates().collect(List.of(paper), "c" + word, true));
                say("collect " + paper + " c" + word);
            }
            case 4 -> {
                Annotation made = Made.of(paper, AnnotationKind.NOTE, 1, "").withComment(word);
                library.annotations().put(paper, List.of(made));
                say("mark " + paper + " " + word);
            }
            case 5 -> comment(paper, word, random);
            case 6 -> undone(paper, word);
            case 7 -> imported(word, random);
            default -> pdf(paper, word, random);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SeojaeException;
    }

    private void step(Step step) throws SeojaeException {
        steps.readLock().lock();
        try {
            step.run();
        } finally {
            steps.readLock().unlock();
        }
    }

    private void tag(long paper, String word, Random random) throws SeojaeException {
        String old = null;
        synchronized (ownTags) {
            if (!ownTags.isEmpty() && random.nextBoolean()) {
                old = ownTags.removeFirst();
            }
        }
        if (old == null) {
            step(() -> library.paperStates().tag(List.of(ownPaper), List.of(word), List.of()));
            say("tag " + ownPaper + " " + word);
            synchronized (ownTags) {
                ownTags.add(word);
            }
        } else {
            String gone = old;
            say("untagging " + ownPaper + " " + gone);
            step(() -> library.paperStates().tag(List.of(ownPaper), List.of(), List.of(gone)));
            say("untag " + ownPaper + " " + gone);
        }
    }

    /** Several write into the comment of one annotation, each from what they last saw of it. */
    private void comment(long paper, String word, Random random) throws SeojaeException {
        List<Annotation> there =
                library.annotations().ofPaper(paper, TextVersion.unread()).stream()
                        .map(one -> one.annotation())
                        .limit(3)
                        .toList();
        if (there.isEmpty()) {
            return;
        }
        Annotation seen = there.get(random.nextInt(there.size()));
        library.annotations().change(seen, seen.withComment(seen.comment() + "\n" + word));
        say("mark " + paper + " " + word);
    }

    private void undone(long paper, String word) throws SeojaeException {
        steps.writeLock().lock();
        try {
            say("undoing " + paper + " " + word);
            library.notes().append(paper, word);
            library.paperStates().undo();
            say("undone " + paper + " " + word);
        } finally {
            steps.writeLock().unlock();
        }
    }

    private void imported(String word, Random random) throws SeojaeException {
        // Every tenth digest is the same for all programs: one paper, however often it comes.
        boolean same = random.nextInt(10) == 0;
        String title = same ? "the same" : word;
        String id = same ? "2501.00001" : id(word);
        library.importer()
                .importText(
                        "digest-" + title + ".md", Digests.lines(id + "|" + title + "|요약|쉬움|x|1"));
        say("paper 0 " + title);
    }

    /** The old kind of number has room for as many as the words are. */
    private static String id(String word) {
        String[] parts = word.substring(1, word.length() - 1).split("[rw]");
        return "hep-th/%01d%02d%04d"
                .formatted(
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[2]));
    }

    private void pdf(long paper, String word, Random random) throws SeojaeException, IOException {
        Path file = scratch.resolve(word + ".pdf");
        int pages = 1 + random.nextInt(9);
        Files.writeString(
                file, "%PDF-1.7 " + "page ".repeat(pages) + word, StandardCharsets.ISO_8859_1);
        pdfs.add(paper, file);
        Files.delete(file);
        say("pdf " + paper + " " + word);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
