package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.papers.Findings;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Snippet;
import app.seojae.search.Folding;
import app.seojae.search.SearchQuery;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for papers looks into what the person highlighted and wrote beside it. */
class AnnotationsFoundTest {

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder);
        library.importer()
                .importText(
                        "2024-01-01.md",
                        Digests.lines(
                                "2401.00001|하나|요약 하나|e|f|3",
                                "2401.00002|둘|눈금을 다시 맞춤|e|f|3",
                                "2401.00003|셋|요약 셋|e|f|3"));
        library.indexer().catchUp(CancelFlag.never());
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Annotation mark(long paper, String words, String comment, String... tags)
            throws Exception {
        Annotation one =
                Made.of(paper, AnnotationKind.HIGHLIGHT, 1, words)
                        .withComment(comment)
                        .withTags(List.of(tags));
        library.annotations().put(paper, List.of(one));
        return one;
    }

    private List<Long> found(String words) throws Exception {
        List<Long> ids = new ArrayList<>();
        for (long id : library.browse().search(Query.best(words, Scope.ALL))) {
            ids.add(id);
        }
        return ids;
    }

    @Test
    void wordsCommentsAndTagsAreFoundAndGoWithTheirAnnotation() throws Exception {
        Annotation one = mark(3, "눈금을 맞추는 calibration", "교정과 같은 말", "세미나발표");
        for (String words : List.of("calibration", "교정", "세미나발표", "맞추는 교정")) {
            assertEquals(List.of(3L), found(words), words);
        }
        library.annotations().remove(3, Set.of(one.id()));
        assertEquals(List.of(), found("calibration"));
    }

    @Test
    void theyStandInAGroupOfTheirOwnBeforeTheDigestsTexts() throws Exception {
        mark(3, "눈금을 맞추는 방법", "");
        Findings found = library.browse().findings(Query.best("눈금", Scope.ALL));
        assertEquals(
                List.of(
                        new Listing.Group(Snippet.Where.ANNOTATION, 0, 1),
                        new Listing.Group(Snippet.Where.SUMMARY, 1, 1)),
                found.listing().groups());
        Snippet snippet = found.snippets().get(3L);
        assertEquals(Snippet.Where.ANNOTATION, snippet.where());
        assertEquals("눈금", snippet.matched());
        assertEquals(List.of(2L), found("눈금 -맞추는"));
    }

    @Test
    void everyPieceOfAnAnnotationIsFoundWhereALookFindsIt() throws Exception {
        Random random = new Random(14);
        String letters = "가나다라마 abc 논문 모델을xy";
        Map<Long, String> texts = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            long paper = 1 + random.nextInt(3);
            StringBuilder words = new StringBuilder();
            for (int k = 0; k < 25; k++) {
                words.append(letters.charAt(random.nextInt(letters.length())));
            }
            mark(paper, words.toString(), "");
            texts.merge(paper, Folding.fold(words.toString()), (a, b) -> a + "\n" + b);
        }
        int asked = 0;
        for (int i = 0; i < 300; i++) {
            String text = texts.get(1L + random.nextInt(3));
            int from = random.nextInt(text.length() - 6);
            String piece = text.substring(from, from + 2 + random.nextInt(3)).strip();
            if (piece.contains("\n") || piece.contains(" ") || SearchQuery.parse(piece).isEmpty()) {
                continue;
            }
            asked++;
            Set<Long> scan = new TreeSet<>();
            texts.forEach(
                    (paper, all) -> {
                        if (all.contains(piece)) {
                            scan.add(paper);
                        }
                    });
            for (String plain : List.of("하나 요약 하나", "둘 눈금을 다시 맞춤", "셋 요약 셋")) {
                if (plain.contains(piece)) {
                    scan.add(plain.startsWith("하나") ? 1L : plain.startsWith("둘") ? 2L : 3L);
                }
            }
            assertEquals(scan, new TreeSet<>(found('"' + piece + '"')), piece);
        }
        assertTrue(asked > 100, "pieces asked for: " + asked);
    }
}
