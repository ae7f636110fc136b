package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Hit;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search takes what a person types for a paper or a name as a person means it. */
class SearchNamesTest {

    private static final List<String> QUERIES =
            List.of(
                    "Poincare",
                    "poincaré",
                    "Erdos",
                    "naive",
                    "Poin\u200Bcare",
                    "1706.03762",
                    "arXiv:1706.03762",
                    "1706.03762v7",
                    "https://arxiv.org/abs/1706.03762",
                    "https://arxiv.org/pdf/1706.03762v2.pdf",
                    "poincare arXiv:1706.03762");

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder);
        library.importer()
                .importText(
                        "2025-01-02.md",
                        Digests.lines(
                                "1706.03762|Poincaré and Erdős, naïve|가\u200B나|||",
                                "1706.03763|Another one|다|||"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void withAndWithoutTheIndex() throws Exception {
        long paper = library.browse().resolve("1706.03762").orElseThrow();
        for (boolean indexed : new boolean[] {false, true}) {
            if (indexed) {
                library.indexer().catchUp(app.seojae.work.CancelFlag.never());
            }
            for (String query : QUERIES) {
                List<Hit> hits = library.browse().search(Query.best(query, Scope.ALL), 9).hits();
                assertEquals(List.of(paper), hits.stream().map(Hit::id).toList(), query);
            }
            assertEquals(1, library.browse().search(Query.best("가나", Scope.ALL), 9).total());
            String shown =
                    library.browse()
                            .search(Query.best("erdos", Scope.ALL), 9)
                            .hits()
                            .getFirst()
                            .snippet()
                            .text();
            assertTrue(shown.contains("Erdős"), shown);
        }
    }
}
