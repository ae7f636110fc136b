package app.seojae.library;

import app.seojae.library.duplicate.Duplicates;
import app.seojae.library.duplicate.StandingMerge;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A program that puts papers together, writes on, and takes them apart, and says a line after each
 * thing that is done.
 */
final class MergeVictim {

    private MergeVictim() {}

    public static void main(String[] args) throws Exception {
        Library library = Digests.open(Path.of(args[0]));
        Duplicates duplicates = library.finding().duplicates();
        Random random = new Random(Long.parseLong(args[1]));
        for (int i = 0; true; i++) {
            long[] ids = library.browse().ids(Query.ALL);
            long one = ids[random.nextInt(ids.length)];
            long two = ids[random.nextInt(ids.length)];
            if (one != two && random.nextBoolean()) {
                List<Long> both = List.of(one, two);
                duplicates.merge(one, List.of(two), duplicates.texts(both, CancelFlag.never()));
                say("merged " + i);
            }
            library.notes().append(one, "note-" + i + ".");
            say("note-" + i + ".");
            library.paperStates().tag(List.of(one), List.of("tag-" + i + "."), List.of());
            say("tag-" + i + ".");
            List<StandingMerge> merges = duplicates.merged();
            if (ids.length < 4 || random.nextBoolean() && !merges.isEmpty()) {
                try {
                    duplicates.part(merges.getLast());
                    say("parted " + i);
                } catch (SeojaeException e) {
                    say("still one " + i); // put together with a third since
                }
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
