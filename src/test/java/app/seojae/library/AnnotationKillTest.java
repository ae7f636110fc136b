package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program right after a gesture it said was done; the gesture must be there, and can still
 * be undone. {@code -Dseojae.kills=200} kills more often, {@code -Dseojae.kills.seed} the same way
 * again.
 */
class AnnotationKillTest {

    private static final int KILLS = Integer.getInteger("seojae.kills", 4);
    private static final int MOST_LINES = 60;

    @TempDir Path folder;

    @Test
    void everyGestureThatWasDoneIsThereAfterAKill() throws Exception {
        Path place = folder.resolve("library");
        try (Library library = Digests.open(place)) {
            library.importer()
                    .importText(
                            "2024-10-24.md",
                            Digests.lines("2410.00001|A|글|e|x|1", "2410.00002|B|글|e|x|2"));
        }
        long seed = Long.getLong("seojae.kills.seed", System.nanoTime());
        System.out.println("AnnotationKillTest: -Dseojae.kills.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            killOnce(place, random.nextLong(), 1 + random.nextInt(MOST_LINES));
        }
    }

    private static void killOnce(Path place, long seed, int lines) throws Exception {
        List<String> said =
                Victims.runAndKill(
                        AnnotationVictim.class, lines, place.toString(), Long.toString(seed));
        Map<UUID, String> comments = new HashMap<>();
        Map<UUID, String> last = new HashMap<>();
        for (String line : said) {
            String[] words = line.split(" ");
            if (words.length > 1) {
                UUID id = UUID.fromString(words[1]);
                last.put(id, words[0]);
                if (words[0].equals("comment")) {
                    comments.put(id, words[2].replace('_', ' '));
                }
            }
        }
        try (Library library = Digests.open(place)) {
            assertEquals(List.of(), library.health().problems());
            for (Map.Entry<UUID, String> one : last.entrySet()) {
                // What came after the last line may be done or not.
                boolean open = isLast(said, one.getKey());
                Optional<Annotation> there = library.annotations().find(one.getKey());
                if (one.getValue().equals("removed")) {
                    continue; // the undo that follows may have been done
                }
                // A removal may follow the last comment.
                assertTrue(there.isPresent() || open, one + " of " + said);
                if (there.isPresent() && comments.containsKey(one.getKey())) {
                    String typed = comments.get(one.getKey());
                    boolean kept = there.get().comment().equals(typed);
                    assertTrue(kept || (open && there.get().comment().startsWith(typed)), typed);
                }
                if (one.getValue().equals("blue")) {
                    assertEquals(
                            AnnotationColour.BLUE,
                            there.orElseThrow().colourName(),
                            said::toString);
                }
            }
            undoStillWorks(library);
        }
    }

    private static boolean isLast(List<String> said, UUID id) {
        return said.getLast().contains(id.toString());
    }

    private static void undoStillWorks(Library library) throws Exception {
        for (long paper : library.browse().find(Query.ALL).ids()) {
            List<Annotation> now = marks(library, paper);
            int back = 0;
            while (back < 20 && library.annotations().undo(paper)) {
                back++;
            }
            for (int i = 0; i < back; i++) {
                assertTrue(library.annotations().redo(paper));
            }
            assertArrayEquals(now.toArray(), marks(library, paper).toArray());
        }
    }

    private static List<Annotation> marks(Library library, long paper) throws Exception {
        List<Annotation> marks = new ArrayList<>();
        for (PlacedAnnotation one : library.annotations().ofPaper(paper, TextVersion.unread())) {
            marks.add(one.annotation());
        }
        return marks;
    }
}
