package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import app.seojae.pdf.text.select.TextSelection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Korean words over the ends of lines: joined where the paper writes them whole elsewhere. */
class KoreanLinesTest {

    @TempDir Path folder;

    private List<PageText> pages(String[]... pages) {
        return MadePages.readAll(MadePages.korean(folder.resolve("korean.pdf"), pages));
    }

    private static String copied(List<PageText> pages) {
        TextRange all = TextRange.of(PageIndex.ofNumber(1), 0, pages.getFirst().length());
        return TextSelection.copyAmong(
                at -> at.index() < pages.size() ? pages.get(at.index()) : null, all, false);
    }

    private static String[] lines(String... lines) {
        return lines;
    }

    @Test
    void joinsAWordThatStandsWholeElsewhere() {
        List<PageText> pages = pages(lines("우리는 데이터에서 배우는 모델을 쓰고 그 데이", "터에서 답을 찾는 길을 살핀다."));
        assertEquals("우리는 데이터에서 배우는 모델을 쓰고 그 데이터에서 답을 찾는 길을 살핀다.", copied(pages));
        assertEquals(2, TextFinder.find(pages.getFirst(), FindQuery.of("데이터에서")).size());
    }

    @Test
    void joinsAWordThatStandsElsewhereWithAnotherParticle() {
        assertEquals(
                "큰 데이터가 있으면 모델은 더 잘 배우며 그 데이터를 고르는 일이 남는다.",
                copied(pages(lines("큰 데이터가 있으면 모델은 더 잘 배우며 그 데이", "터를 고르는 일이 남는다."))));
        assertEquals(
                "큰 데이터가 있으면 모델은 더 잘 배우며 그 데이터를 고르는 일이 남는다.",
                copied(pages(lines("큰 데이터가 있으면 모델은 더 잘 배우며 그 데이터", "를 고르는 일이 남는다."))));
    }

    @Test
    void asksThePagesAround() {
        assertEquals(
                "먼저 모든 것을 한데 모아 놓고 임베딩을 만든다.",
                copied(
                        pages(
                                lines("먼저 모든 것을 한데 모아 놓고 임베", "딩을 만든다."),
                                lines("여기서 임베딩은 글의 뜻을 담은 것을 말한다."))));
    }

    @Test
    void partsWordsThatAreNoneTogether() {
        assertEquals(
                "대규모 언어 모델은 검색을 함께 쓰면 더 정확하게 답한다.",
                copied(pages(lines("대규모 언어 모델은 검색을 함께", "쓰면 더 정확하게 답한다."))));
        assertEquals(
                "언어 모델이 검색을 쓰며 언어 모델도 검색 모델을 함께 쓴다.",
                copied(pages(lines("언어 모델이 검색을 쓰며 언어 모델도 검색", "모델을 함께 쓴다."))));
    }
}
