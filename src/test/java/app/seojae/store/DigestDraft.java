package app.seojae.store;

import app.seojae.model.Problem;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import app.seojae.store.paper.DigestStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A digest in the making, as an import hands one to the store. */
public final class DigestDraft {

    private final String key;
    private LocalDate date;
    private String bytes;
    private final List<DigestEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Digest.Kind kind = Digest.Kind.PAPER_DIGEST;
    private int reader = 1;
    private boolean sample;

    private DigestDraft(String key, LocalDate date) {
        this.key = key;
        this.date = date;
        bytes = key;
    }

    /** A digest of a day, whose bytes are no other digest's. */
    public static DigestDraft of(String day, EntryDraft... entries) {
        return new DigestDraft(day, LocalDate.parse(day.substring(0, 10))).with(entries);
    }

    /** A digest whose name tells no day. */
    public static DigestDraft undated(String key, EntryDraft... entries) {
        return new DigestDraft(key, null).with(entries);
    }

    private DigestDraft with(EntryDraft... more) {
        for (EntryDraft one : more) {
            entries.add(one.entry());
        }
        return this;
    }

    /** Read from a file of these bytes. */
    public DigestDraft bytes(String content) {
        bytes = content;
        return this;
    }

    /** Read by a reader of this version. */
    public DigestDraft reader(int version) {
        reader = version;
        return this;
    }

    /** Come with the program. */
    public DigestDraft sample() {
        sample = true;
        return this;
    }

    /** A file that tells of no papers. */
    public DigestDraft noDigest() {
        kind = Digest.Kind.NOT_A_DIGEST;
        return this;
    }

    public DigestDraft problem(Problem one) {
        problems.add(one);
        return this;
    }

    /** The digest as the store takes it. */
    public DigestStore.Incoming incoming() {
        DigestName name = new DigestName(key + ".md", key, date);
        Digest digest = new Digest(name, kind, entries, problems, bytes);
        byte[] hash = ("hash of " + bytes).getBytes(StandardCharsets.UTF_8);
        byte[] raw = bytes.getBytes(StandardCharsets.UTF_8);
        return new DigestStore.Incoming(digest, hash, raw, reader, sample);
    }
}
