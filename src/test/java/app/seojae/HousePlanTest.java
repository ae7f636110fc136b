package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.bench.Knots;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the rooms to their plan: which uses which ({@code house/arrows.txt}), without cycles, none
 * too large, no knots of classes, one meaning a name.
 */
class HousePlanTest {

    private static final String HEAD =
            "# Which room uses which; the root puts them together and may use all.\n"
                    + "# HousePlanTest holds the code to it; -Dhouse.plan=write draws it anew.\n";
    private static final int MOST_LINES = 300;
    private static final int MOST_FILES = 20;
    private static final int LARGEST_KNOT = 5;

    private static Map<String, Set<String>> uses;

    @BeforeAll
    static void readTheHouse() throws IOException {
        uses = House.uses(House.read().stream().toList());
        redraw();
    }

    /** {@code -Dhouse.plan=write} draws the plan anew from the code, to be looked at and kept. */
    private static void redraw() throws IOException {
        if ("write".equals(System.getProperty("house.plan"))) {
            StringBuilder text = new StringBuilder(HEAD);
            roomsOf(uses)
                    .forEach(
                            (room, to) -> {
                                if (!room.isEmpty()) {
                                    text.append(room).append(" ->");
                                    to.forEach(other -> text.append(' ').append(other));
                                    text.append('\n');
                                }
                            });
            Files.writeString(Path.of("src/test/resources/house/arrows.txt"), text);
            throw new IllegalStateException("the plan is drawn anew: look at it, then test again");
        }
    }

    private static Map<String, Set<String>> plan() throws IOException {
        Map<String, Set<String>> arrows = new TreeMap<>();
        try (InputStream plan = HousePlanTest.class.getResourceAsStream("/house/arrows.txt")) {
            String text = new String(plan.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] parts = line.split(" *-> *", -1);
                Set<String> to = new TreeSet<>(List.of(parts[1].split(" ")));
                to.remove("");
                arrows.put(parts[0], to);
            }
        }
        return arrows;
    }

    private static Map<String, Set<String>> roomsOf(Map<String, Set<String>> types) {
        Map<String, Set<String>> rooms = new TreeMap<>();
        types.forEach(
                (type, used) -> {
                    Set<String> to = rooms.computeIfAbsent(roomOf(type), r -> new TreeSet<>());
                    used.stream().map(HousePlanTest::roomOf).forEach(to::add);
                    to.remove(roomOf(type));
                });
        return rooms;
    }

    private static String roomOf(String type) {
        return House.room(type.substring(0, type.lastIndexOf('.')));
    }

    /** The root puts everything together and may use every room; none may use the root. */
    @Test
    void arrowsAreThoseOfThePlan() throws IOException {
        Map<String, Set<String>> plan = plan();
        List<String> wrong = new ArrayList<>();
        roomsOf(uses)
                .forEach(
                        (room, used) -> {
                            if (room.isEmpty()) {
                                return;
                            }
                            Set<String> allowed = plan.getOrDefault(room, Set.of());
                            used.stream()
                                    .filter(to -> !allowed.contains(to))
                                    .forEach(to -> wrong.add(room + " -> " + to));
                        });
        assertEquals(List.of(), wrong, "arrows that are not on the plan");
    }

    /** An arrow nobody needs any more would let a wrong one in unseen. */
    @Test
    void thePlanHasNoArrowTooMany() throws IOException {
        Map<String, Set<String>> rooms = roomsOf(uses);
        List<String> idle = new ArrayList<>();
        plan().forEach(
                        (room, to) ->
                                to.stream()
                                        .filter(
                                                t ->
                                                        !rooms.getOrDefault(room, Set.of())
                                                                .contains(t))
                                        .forEach(t -> idle.add(room + " -> " + t)));
        assertEquals(List.of(), idle, "arrows on the plan that nobody uses");
    }

    @Test
    void everyRoomIsOnThePlanAndSaysItsJob() throws IOException {
        Set<String> rooms = new TreeSet<>(House.files().keySet());
        rooms.remove("");
        assertEquals(plan().keySet(), rooms);
        for (String room : rooms) {
            Path folder = House.MAIN.resolve(House.ROOT.replace('.', '/'));
            String info =
                    Files.readString(
                            folder.resolve(room.replace('.', '/')).resolve("package-info.java"));
            assertTrue(
                    info.startsWith("/**") && info.contains("@NullMarked"),
                    room + " says its job and is null-marked");
        }
    }

    @Test
    void roomsHaveNoCycles() {
        assertEquals(List.of(), Knots.of(roomsOf(uses)));
    }

    @Test
    void classesHaveNoLargeKnots() {
        assertEquals(
                List.of(),
                Knots.of(uses).stream().filter(knot -> knot.size() > LARGEST_KNOT).toList());
    }

    @Test
    void roomsAreOfASize() {
        List<String> large = new ArrayList<>();
        House.files()
                .forEach(
                        (room, files) -> {
                            if (files.size() > MOST_FILES) {
                                large.add(room + " has " + files.size() + " files");
                            }
                        });
        assertEquals(List.of(), large);
    }

    @Test
    void filesAreShort() throws IOException {
        List<String> large = new ArrayList<>();
        for (List<Path> files : House.files().values()) {
            for (Path file : files) {
                int lines = Files.readAllLines(file).size();
                if (lines > MOST_LINES && !file.endsWith("l10n/Text.java")) {
                    large.add(file + " has " + lines + " lines");
                }
            }
        }
        assertEquals(List.of(), large);
    }

    @Test
    void everyNameIsOneTypes() {
        Map<String, List<String>> named = new HashMap<>();
        for (String type : uses.keySet()) {
            named.computeIfAbsent(simple(type), name -> new ArrayList<>()).add(type);
        }
        named.remove("package-info");
        assertEquals(List.of(), named.values().stream().filter(types -> types.size() > 1).toList());
    }

    /** The rules on a little house that breaks them: a rule that cannot fail holds nothing. */
    @Test
    void rulesFindWhatBreaksThem() {
        assertEquals(
                List.of(List.of("a", "b", "c")),
                Knots.of(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a", "d"))),
                "a knot is found, and what only hangs on it is no part of it");
        assertEquals(List.of(), Knots.of(Map.of("a", Set.of("b"), "b", Set.of("c"))));
        assertEquals(
                Map.of("x", Set.of("y"), "y", Set.of("x")),
                roomsOf(
                        Map.of(
                                "app.seojae.x.A", Set.of("app.seojae.y.B"),
                                "app.seojae.y.B", Set.of("app.seojae.x.A", "app.seojae.y.C"))));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
