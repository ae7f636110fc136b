package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.library.spelling.Spellings;
import app.seojae.model.paper.Query;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What could have been meant where nothing was found. */
class SpellingsTest {

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void somePapers() throws Exception {
        library = Digests.open(folder.resolve("library"));
        library.importer()
                .importText(
                        "2024-10-24.md",
                        Digests.lines(
                                "2410.00001|추론|확산 모델을 빠르게|쉬움|x|1",
                                "2410.00002|Diffusion Model|요약|확산 모델|x|1"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private List<Spellings.Meant> meant(String line) throws Exception {
        return library.finding().spellings().of(Query.ALL.withText(line));
    }

    @Test
    void aMissingSpaceIsOfferedWhereTheWordsStandSo() throws Exception {
        Spellings.Meant first = meant("확산모델").getFirst();
        assertEquals(new Spellings.Meant("확산 모델", "\"확산 모델\"", 2), first);
        assertEquals(2, library.browse().find(Query.ALL.withText(first.line())).size());
        assertEquals("\"diffusion model\"", meant("diffusionmodel").getFirst().line());
    }

    @Test
    void theRestOfTheLineStays() throws Exception {
        assertEquals(
                List.of(new Spellings.Meant("확산 모델", "▲>0 \"확산 모델\" 추론", 1)), meant("▲>0 확산모델 추론"));
    }

    @Test
    void aSlipOfOneLetterIsOffered() throws Exception {
        assertEquals("추론", meant("추런").getFirst().word());
    }

    @Test
    void whatStandsNowhereIsNotOffered() throws Exception {
        assertEquals(List.of(), meant("없는낱말"));
        assertEquals(List.of(), meant("가".repeat(60)));
    }
}
