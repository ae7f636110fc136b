package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Certainty;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.TextOrigin;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What models wrote, and whose words are shown of several. */
class MachineTextsTest {

    private static final String ID = "2410.00001";
    private static final String OTHER = "2410.00002";

    @TempDir Path folder;
    private StoreRig rig;
    private final MachineTexts machine = new MachineTexts();

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void silent(String day, String... ids) throws SeojaeException {
        EntryDraft[] entries = new EntryDraft[ids.length];
        for (int i = 0; i < ids.length; i++) {
            entries[i] = EntryDraft.of(ids[i]).texts("", "").line(i + 1);
        }
        rig.file(DigestDraft.of(day, entries));
    }

    private void write(TextOrigin origin, String day, String id, String words) throws Exception {
        DigestName name = new DigestName(origin.word(), origin.word() + " " + day, null);
        DigestEntry entry =
                new DigestEntry(
                        new ArxivId(id),
                        null,
                        null,
                        words,
                        words,
                        List.of("분야"),
                        null,
                        null,
                        null,
                        List.of(),
                        1,
                        Certainty.LABELLED,
                        "");
        Digest digest =
                new Digest(name, Digest.Kind.PAPER_DIGEST, List.of(entry), List.of(), "", origin);
        long paper = rig.paper(id);
        byte[] hash = {(byte) words.hashCode(), 1};
        rig.change(sql -> machine.keep(sql, paper, digest, hash, 5, new DigestStore()));
    }

    private String shown(String id) throws SeojaeException {
        return rig.row(rig.paper(id)).summary();
    }

    private List<Long> missing() throws SeojaeException {
        return rig.read(machine::missing);
    }

    @Test
    void missingAreThoseOfWhomNobodySaysAnythingNewestFirst() throws Exception {
        silent("2024-10-24", ID);
        silent("2024-10-25", OTHER);
        rig.file(DigestDraft.of("2024-10-26", EntryDraft.of("2410.00003").texts("글", "")));
        assertEquals(List.of(rig.paper(OTHER), rig.paper(ID)), missing());
        write(TextOrigin.model("m"), "2026-01-01", OTHER, "기계");
        assertEquals(List.of(rig.paper(ID)), missing());
    }

    @Test
    void aModelsTextIsShownUnderItsNameAndTheDayStays() throws Exception {
        silent("2024-10-24", ID);
        write(TextOrigin.model("m"), "2026-01-01", ID, "기계");
        assertEquals("기계", shown(ID));
        assertEquals(TextOrigin.model("m"), rig.row(rig.paper(ID)).origin());
        assertEquals(1, rig.number("SELECT count(DISTINCT day) FROM papers"));
        assertEquals("2024-10-24", rig.whole(rig.paper(ID)).readings().getFirst().date() + "");
    }

    @Test
    void aDigestsWordsAreShownBeforeAnybodyElses() throws Exception {
        silent("2024-10-24", ID);
        write(TextOrigin.model("m"), "2026-01-01", ID, "기계");
        write(TextOrigin.OWN, "2026-01-01", ID, "내 글");
        assertEquals("내 글", shown(ID), "one's own before a model's");
        rig.file(DigestDraft.of("2024-10-20", EntryDraft.of(ID).texts("다이제스트", "").upvotes(1)));
        assertEquals("다이제스트", shown(ID), "older, and yet a digest's");
        rig.file(DigestDraft.of("2024-10-28", EntryDraft.of(ID).texts("더 새", "")));
        assertEquals("더 새", shown(ID), "of two as sure the newest");
    }

    @Test
    void aModelsWordsAreShownBeforeTheDailyLists() throws Exception {
        silent("2024-10-24", ID);
        write(TextOrigin.HF, "2026-01-02", ID, "목록");
        assertEquals("목록", shown(ID));
        write(TextOrigin.model("m"), "2026-01-01", ID, "기계");
        assertEquals("기계", shown(ID));
    }

    @Test
    void whatIsTakenBackIsGoneAndNothingElseIs() throws Exception {
        silent("2024-10-24", ID, OTHER);
        write(TextOrigin.model("m"), "2026-01-01", ID, "기계");
        write(TextOrigin.model("m"), "2026-01-01", OTHER, "다른 기계");
        long paper = rig.paper(ID);
        rig.change(sql -> machine.replace(sql, paper, List.of()));
        assertEquals("", shown(ID));
        assertEquals("다른 기계", shown(OTHER));
        assertEquals(List.of(paper), missing());
    }
}
