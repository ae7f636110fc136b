package app.seojae.snapshot.example;

import app.seojae.library.Library;
import app.seojae.library.duplicate.LikelyDuplicates;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Papers that stand in a library twice. */
public final class ExampleDuplicates {

    private static final int TWICE = 3;

    private ExampleDuplicates() {}

    /** Brings some of the papers a second time, without a number, one with a note and tags. */
    public static void bring(Library copy) throws SeojaeException {
        List<PaperRow> rows =
                copy.browse()
                        .rows(
                                Arrays.stream(copy.browse().ids(Query.ALL))
                                        .limit(TWICE)
                                        .boxed()
                                        .toList());
        StringBuilder digest = new StringBuilder();
        for (PaperRow row : rows) {
            digest.append("### ")
                    .append(row.title().replace(':', ' '))
                    .append("\n\n**요약**: 다른 디지스트가 같은 논문을 번호 없이 전합니다.\n\n")
                    .append("**쉬운설명**: 같은 논문을 다른 말로 쉽게 풀었습니다.\n\n---\n\n");
        }
        copy.importer().importText("twice.md", digest.toString().getBytes(StandardCharsets.UTF_8));
        List<Long> first = pair(copy);
        if (first.size() > 1) {
            copy.notes().replace(first.getLast(), "발표 때 쓸 그림은 3쪽.");
            copy.paperStates().tag(first, List.of("세미나"), List.of());
        }
    }

    /** Two papers that are one; none where the library is empty. */
    public static List<Long> pair(Library library) throws SeojaeException {
        LikelyDuplicates likely = library.finding().duplicates().likely(CancelFlag.never());
        return likely.groups().isEmpty() ? List.of() : likely.groups().getFirst().ids();
    }

    /** Puts two of them together. */
    public static void merge(Library copy) throws SeojaeException {
        bring(copy);
        List<Long> pair = pair(copy);
        if (pair.size() > 1) {
            copy.paperStates().merge(pair.getFirst(), pair.subList(1, pair.size()), Map.of());
        }
    }
}
