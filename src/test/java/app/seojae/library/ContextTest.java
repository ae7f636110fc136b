package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.PaperRow;
import app.seojae.terms.Glossary;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the library knows of the words and the references of a paper being read. */
class ContextTest {

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void take(String name, String... lines) throws Exception {
        library.importer().importText(name, Digests.lines(lines));
    }

    private Optional<String> cited(String entry) throws Exception {
        return library.finding().citations().named(entry).map(PaperRow::title);
    }

    @Test
    void theGlossaryFollowsTheDigests() throws Exception {
        assertEquals(0, library.vocabulary().glossary(CancelFlag.never()).size());
        take("2024-10-24.md", "2410.00001|A|확산 모델(diffusion model)을 쓴다|쉬운 말|x|1");
        Glossary first = library.vocabulary().glossary(CancelFlag.never());
        assertEquals("확산 모델", first.term("Diffusion Models").orElseThrow().korean());
        assertEquals(first, library.vocabulary().glossary(CancelFlag.never()), "gathered once");
        take("2024-10-25.md", "2410.00002|B|s|검색 증강 생성(RAG)|x|1");
        assertTrue(library.vocabulary().glossary(CancelFlag.never()).term("rag").isPresent());
    }

    @Test
    void aCitedPaperIsFoundByItsIdOrItsTitle() throws Exception {
        take(
                "2024-10-24.md",
                "2410.00001|Deep Résidual Learning for Images|s|e|x|1",
                "2410.00002|Residual Learning|s|e|x|1",
                "2410.00003|Deep Residual Learning for Images, Again and Again|s|e|x|1");
        String title = "Deep Résidual Learning for Images";
        assertEquals(
                Optional.of(title),
                cited("[3] He. Some title. arXiv preprint arXiv:2410.00001, 2024"));
        assertEquals(Optional.of(title), cited("He, 2024. https://arxiv.org/abs/2410.00001v3"));
        assertEquals(
                Optional.of(title),
                cited("[3] K. He. Deep residual learn-\ning for images. In CVPR, 2016."));
        assertEquals(
                Optional.of("Deep Residual Learning for Images, Again and Again"),
                cited("Deep residual learning for images, again and again. 2025."));
        assertEquals(Optional.of("Residual Learning"), cited("J. Kim. Residual learning. 2001"));
        assertEquals(Optional.empty(), cited("[4] Another paper altogether, 2020"));
        assertEquals(Optional.empty(), cited(""));
    }
}
