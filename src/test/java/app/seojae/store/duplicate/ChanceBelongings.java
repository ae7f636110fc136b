package app.seojae.store.duplicate;

import app.seojae.json.AnnotationJson;
import app.seojae.model.PageIndex;
import app.seojae.model.Rgb;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.annotation.Quote;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.Sql;
import app.seojae.store.StoreRig;
import app.seojae.store.annotation.AnnotationStore;
import app.seojae.store.annotation.Dot;
import app.seojae.store.paper.DisplayedReading;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Papers with belongings of every kind, by chance. */
final class ChanceBelongings {

    private static final int PAPERS = 5;
    private static final PdfPoint CORNER = new PdfPoint(1.5, 2.25);
    private static final PageRegion PLACE =
            PageRegion.of(PageIndex.FIRST, List.of(new Quad(CORNER, CORNER, CORNER, CORNER)));
    private static final List<String> STATES =
            List.of("stored", "stored", "stored", "queued", "failed");

    private final Random random;

    ChanceBelongings(Random random) {
        this.random = random;
    }

    /** Fills a library; the numbers of its papers. */
    List<Long> fill(StoreRig rig) throws SeojaeException {
        for (int day = 1; day < 6; day++) {
            List<EntryDraft> entries = new ArrayList<>();
            for (int paper = 0; paper < PAPERS; paper++) {
                if (random.nextInt(3) > 0) {
                    entries.add(entry(paper).line(paper + 1).upvotes(random.nextInt(9)));
                }
            }
            rig.file(DigestDraft.of("2024-10-0" + day, entries.toArray(EntryDraft[]::new)));
        }
        List<Long> papers = rig.read(sql -> sql.list("SELECT id FROM papers", r -> r.number(1)));
        rig.change(
                sql -> {
                    for (String name : List.of("c0", "c1", "c2")) {
                        sql.update("INSERT INTO collections (name) VALUES (?)", name);
                    }
                    sql.update("UPDATE digests SET origin = 'model:m' WHERE key = '2024-10-01'");
                    for (long paper : papers) {
                        belongings(sql, paper, papers);
                        DisplayedReading.refresh(sql, paper);
                    }
                });
        return papers;
    }

    private EntryDraft entry(int paper) {
        EntryDraft entry =
                paper < 3
                        ? EntryDraft.of("2410.0000" + paper)
                        : EntryDraft.titled("A paper without a number " + paper);
        return entry.texts(words(), words())
                .fields("f" + random.nextInt(3))
                .other("label", words());
    }

    private String words() {
        return random.nextInt(4) == 0 ? "" : "words " + random.nextInt(20);
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private void belongings(Sql sql, long paper, List<Long> papers) throws SeojaeException {
        sql.update(
                "UPDATE papers SET bookmarked = ?, status = ?, opened = ? WHERE id = ?",
                chance(),
                List.of("unread", "reading", "read", "skipped").get(random.nextInt(4)),
                chance() ? null : (Object) (1_700_000_000L + random.nextInt(100_000)),
                paper);
        for (int i = 0; i < 3; i++) {
            if (chance()) {
                sql.update("INSERT INTO tags VALUES (?, ?)", paper, "t" + i);
            }
            if (chance()) {
                sql.update("INSERT INTO members VALUES (?, ?)", i + 1, paper);
            }
            if (chance()) {
                sql.update(
                        "INSERT OR IGNORE INTO deeds VALUES (?, ?, ?)",
                        paper,
                        List.of("kept", "read", "opened").get(i),
                        1_600_000_000L + random.nextInt(100));
            }
        }
        if (chance()) {
            sql.update("INSERT INTO notes VALUES (?, ?, ?)", paper, "note of " + paper, paper);
            sql.update("UPDATE papers SET remark = ? WHERE id = ?", "note of " + paper, paper);
        }
        if (chance()) {
            sql.update("INSERT OR IGNORE INTO put_off VALUES (?)", paper);
        }
        if (chance()) {
            sql.update("INSERT INTO arxiv_checks VALUES (?, 2, 0, ?)", paper, paper);
        }
        if (chance()) {
            sql.update("INSERT INTO signals_aside VALUES (?, 'read')", paper);
        }
        if (chance()) {
            sql.update(
                    "INSERT INTO reader_views VALUES (?, ?, 1, 'look', 0.3)",
                    paper,
                    chance() ? null : (Object) papers.get(random.nextInt(papers.size())));
        }
        if (chance()) {
            long other = papers.get(random.nextInt(papers.size()));
            PairStore.keep(sql, paper, other == paper ? papers.getFirst() : other);
        }
        files(sql, paper);
        marks(sql, paper);
        sql.update(
                "INSERT INTO earlier_upvotes SELECT paper, digest, 3, ? FROM readings"
                        + " WHERE paper = ? LIMIT ?",
                paper,
                paper,
                random.nextInt(3));
    }

    private void files(Sql sql, long paper) throws SeojaeException {
        if (chance()) {
            String state = STATES.get(random.nextInt(STATES.size()));
            sql.update(
                    "INSERT INTO pdfs (paper, state, bytes, pages, path) VALUES (?, ?, 9, 3, ?)",
                    paper,
                    state,
                    state.equals("stored") ? "pdfs/" + paper + ".pdf" : null);
        }
        if (chance()) {
            sql.update(
                    "INSERT INTO thumbnails (paper, state, path) VALUES (?, ?, ?)",
                    paper,
                    chance() ? "stored" : "failed",
                    "thumbs/" + paper);
        }
        for (int i = 1; i <= random.nextInt(3); i++) {
            sql.update(
                    "INSERT INTO pdf_versions VALUES (?, ?, ?, NULL, ?, ?)",
                    paper,
                    "v" + (chance() ? i : paper * 10 + i),
                    i,
                    chance() ? null : (Object) ("pdfs/" + paper + ".version-" + i + ".pdf"),
                    paper);
        }
        for (int half = 0; half < random.nextInt(3); half++) {
            sql.update(
                    "INSERT INTO places VALUES (?, ?, 3, ?, 0.5, 1.1, 'WIDTH', 'CONTINUOUS', 0, 1)",
                    paper,
                    half,
                    random.nextDouble());
        }
    }

    private void marks(Sql sql, long paper) throws SeojaeException {
        AnnotationStore store = new AnnotationStore();
        for (int i = 1; i <= random.nextInt(4); i++) {
            Annotation one = mark(paper);
            store.put(sql, one);
            store.putPicture(sql, one, Dot.png(i));
            JsonObject turn = new JsonObject();
            turn.add("after", AnnotationJson.write(one));
            JsonArray turns = new JsonArray();
            turns.add(turn);
            sql.update(
                    "INSERT INTO annotation_steps VALUES (?, ?, ?, ?, ?)",
                    paper,
                    i,
                    i == 3,
                    random.nextInt(1_000),
                    turns.toString());
        }
    }

    Annotation mark(long paper) {
        Quote quote = new Quote("q" + random.nextInt(99), "", "", 0);
        return new Annotation(
                new UUID(random.nextLong(), random.nextLong()),
                paper,
                AnnotationKind.HIGHLIGHT,
                new Rgb(7),
                chance()
                        ? new Anchor.InDigest(DigestSection.SUMMARY, quote)
                        : new Anchor.Pages(
                                TextVersion.of("v" + random.nextInt(3)), quote, List.of(PLACE)),
                "",
                List.of(),
                "",
                Instant.ofEpochMilli(1),
                Instant.ofEpochMilli(2));
    }
}
