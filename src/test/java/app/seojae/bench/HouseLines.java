package app.seojae.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The figures that counting tells: files a package, lines a file, tests a room. */
final class HouseLines {

    private static final int LONG = 300;
    private static final int CROWDED = 20;

    private final Map<String, Integer> lines = new TreeMap<>();
    private final Map<String, Integer> files = new TreeMap<>();
    private final Map<String, Integer> mainRooms = new TreeMap<>();
    private final Map<String, Integer> testRooms = new TreeMap<>();
    private Path root = Path.of("");

    private HouseLines() {}

    /** The figures of the trees of sources and of their tests. */
    static HouseLines of(Path main, Path test) throws IOException {
        HouseLines house = new HouseLines();
        house.root = house.shared(main);
        for (Path file : sources(main)) {
            int count = Files.readAllLines(file).size();
            house.mainRooms.merge(house.room(main, file), count, Integer::sum);
            if (!file.endsWith("package-info.java")) {
                house.lines.put(main.relativize(file).toString(), count);
                String home = dotted(main.relativize(file.getParent()));
                house.files.merge(home, 1, Integer::sum);
            }
        }
        for (Path file : sources(test)) {
            int count = Files.readAllLines(file).size();
            house.testRooms.merge(house.room(test, file), count, Integer::sum);
        }
        return house;
    }

    /** How many packages have files. */
    int packages() {
        return files.size();
    }

    /** How many files there are, without those that only tell of their package. */
    int files() {
        return lines.size();
    }

    /** How many files the largest package has, and its name. */
    String largestPackage() {
        return largest(files);
    }

    /** The packages of more than twenty files, with their count. */
    List<String> crowded() {
        return above(files, CROWDED);
    }

    /** The lines of the file in the middle. */
    int median() {
        List<Integer> sorted = lines.values().stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** The lines of the largest file, and its name. */
    String largest() {
        return largest(lines);
    }

    /** The files of more than three hundred lines, with their count. */
    List<String> tooLong() {
        return above(lines, LONG);
    }

    /** The lines of all sources. */
    int mainLines() {
        return sum(mainRooms);
    }

    /** The lines of all tests. */
    int testLines() {
        return sum(testRooms);
    }

    /** The lines of tests to a line of sources, in all. */
    String ratio() {
        return ratio(testLines(), mainLines());
    }

    /** The rooms right below the root that sources or tests have. */
    Set<String> rooms() {
        Set<String> rooms = new TreeSet<>(mainRooms.keySet());
        rooms.addAll(testRooms.keySet());
        return rooms;
    }

    /** The cells of a room: its lines of sources, its lines of tests, and their ratio. */
    String row(String room) {
        int main = mainRooms.getOrDefault(room, 0);
        int test = testRooms.getOrDefault(room, 0);
        return main + " | " + test + " | " + ratio(test, main);
    }

    /** The folder all packages lie in. */
    private Path shared(Path main) throws IOException {
        Path folder = main;
        while (true) {
            List<Path> inside;
            try (Stream<Path> all = Files.list(folder)) {
                inside = all.toList();
            }
            if (inside.size() != 1 || !Files.isDirectory(inside.getFirst())) {
                return main.relativize(folder);
            }
            folder = inside.getFirst();
        }
    }

    private String room(Path tree, Path file) {
        Path home = tree.resolve(root).relativize(file.getParent());
        return home.startsWith("..") ? ".." : home.getName(0).toString();
    }

    private static List<Path> sources(Path tree) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> all = Files.walk(tree)) {
            all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
        return sources;
    }

    private static String dotted(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), ".");
    }

    private static String largest(Map<String, Integer> counts) {
        Map.Entry<String, Integer> most =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return most.getValue() + " (`" + most.getKey() + "`)";
    }

    private static List<String> above(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > limit)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> "`" + entry.getKey() + "`: " + entry.getValue())
                .toList();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String ratio(int test, int main) {
        return main == 0 ? "–" : String.format(Locale.ROOT, "%.2f", (double) test / main);
    }
}
