package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Snippet;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found stands in groups by place, and in each the best first. */
class RankingTest {

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

    private void take(String name, String... lines) throws SeojaeException {
        library.importer().importText(name, Digests.lines(lines));
    }

    private void index() throws SeojaeException {
        library.indexer().catchUp(CancelFlag.never());
    }

    private List<String> found(String words) throws SeojaeException {
        List<Long> ids = new ArrayList<>();
        for (long id : library.browse().search(Query.best(words, Scope.ALL))) {
            ids.add(id);
        }
        return library.browse().rows(ids).stream().map(row -> row.arxivId().value()).toList();
    }

    @Test
    void inTheTitleWholeWordsStandBeforeLettersInside() throws Exception {
        take(
                "2024-01-01.md",
                "2401.00001|Jetsam and flotsam|s|e|f|3",
                "2401.00002|Tracking with SAM|s|e|f|3",
                "2401.00003|SAM2Long|s|e|f|3",
                "2401.00004|SAMURAI of tracking|s|e|f|3");
        assertEquals(List.of("2401.00003", "2401.00004", "2401.00002", "2401.00001"), found("sam"));
    }

    @Test
    void aBetterPlaceComesBeforeABetterFit() throws Exception {
        take("2024-01-01.md", "2401.00001|Flotsam|s|e|f|0", "2401.00002|무엇|SAM SAM SAM|SAM|f|400");
        library.paperStates().bookmark(List.of(2L), true);
        index();
        assertEquals(List.of("2401.00001", "2401.00002"), found("sam"));
        Listing listing = library.browse().findings(Query.best("sam", Scope.ALL)).listing();
        assertEquals(
                List.of(
                        new Listing.Group(Snippet.Where.TITLE, 0, 1),
                        new Listing.Group(Snippet.Where.SUMMARY, 1, 1)),
                listing.groups());
    }

    @Test
    void whereTextsFitAlikeFreshnessUpvotesAndBookmarksDecide() throws Exception {
        take("2022-01-01.md", "2201.00001|하나|확산 모델|e|f|3", "2201.00002|둘|확산 모델|e|f|300");
        take("2024-01-01.md", "2401.00003|셋|확산 모델|e|f|3");
        index();
        assertEquals(List.of("2401.00003", "2201.00002", "2201.00001"), found("확산"));
        library.paperStates().bookmark(List.of(1L), true);
        assertEquals(List.of("2401.00003", "2201.00001", "2201.00002"), found("확산"));
    }

    @Test
    void aShortTextThatSaysItOftenFitsMore() throws Exception {
        String much = "아무 말이나 길게 이어지는 문장입니다. ".repeat(40);
        take(
                "2024-01-01.md",
                "2401.00001|하나|" + much + "확산|e|f|3",
                "2401.00002|둘|확산, 또 확산, 다시 확산|e|f|3",
                "2401.00003|셋|" + much + "|e|f|3");
        index();
        assertEquals(List.of("2401.00002", "2401.00001"), found("확산"));
    }

    /** What stands almost everywhere says nothing by standing there once more. */
    @Test
    void aCommonWordIsNotCountedInTheTextsOfAFew() throws Exception {
        String[] lines = new String[2_001];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "2401.%05d|제목 %d|확산 모델|e|f|3".formatted(i, i);
        }
        lines[7] = "2401.00007|일곱|확산, 또 확산, 다시 확산|e|드문 분야|3";
        lines[8] = "2401.00008|여덟|확산 모델|e|드문 분야|300";
        take("2024-01-01.md", lines);
        index();
        assertEquals(List.of("2401.00008", "2401.00007"), found("확산 field:드문"));
    }

    @Test
    void nothingIsLostOrDoubledWhereMoreAreFoundThanAreLookedAt() throws Exception {
        String[] lines = new String[1_203];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "2401.%05d|로봇 %d|s|e|f|%d".formatted(i, i, i % 50);
        }
        take("2024-01-01.md", lines);
        List<String> found = found("로봇");
        assertEquals(1_203, found.size());
        assertEquals(1_203, found.stream().distinct().count());
    }
}
