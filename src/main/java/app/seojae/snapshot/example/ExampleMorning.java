package app.seojae.snapshot.example;

import app.seojae.library.Library;
import app.seojae.library.morning.Mornings;
import app.seojae.library.papers.PaperStates;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** What becomes of the new papers, for pictures of the end of a morning and of one without any. */
public final class ExampleMorning {

    private ExampleMorning() {}

    /** Decides on all that is new: the first papers are kept, one is put off. */
    public static void decide(Library library) throws SeojaeException {
        library.arrivals().mornings().visit();
        List<Long> fresh =
                Arrays.stream(library.browse().ids(Query.ALL.withShelf(Query.Shelf.MORNING)))
                        .boxed()
                        .toList();
        PaperStates states = library.paperStates();
        for (int i = 0; i < fresh.size(); i++) {
            List<Long> paper = List.of(fresh.get(i));
            switch (i % 4) {
                case 0, 1 -> states.bookmark(paper, true);
                case 2 -> states.status(paper, Status.SKIPPED);
                default -> states.putOff(paper, true);
            }
        }
    }

    /** Lets all there is be old: nothing came since yesterday's visit. */
    public static void awaitNext(Library library) throws SeojaeException {
        Mornings mornings = library.arrivals().mornings();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        mornings.visit(today.minusDays(1));
        mornings.leave();
        mornings.visit(today);
    }
}
