package app.seojae.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures how the house is built, for any checkouts of it side by side, and prints Markdown. Each
 * argument is {@code name=folder}: a checkout with its classes in {@code target/classes}.
 */
public final class HouseFigures {

    private final List<String> names = new ArrayList<>();
    private final List<HouseClasses> classes = new ArrayList<>();
    private final List<HouseSources> sources = new ArrayList<>();
    private final List<HouseLines> lines = new ArrayList<>();

    private HouseFigures() {}

    /** Prints the table of the checkouts named by the arguments, then what lies behind it. */
    public static void main(String[] args) throws IOException {
        HouseFigures figures = new HouseFigures();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (equals < 1) {
                System.err.println("Each argument is name=folder, not " + arg);
                System.exit(2);
            }
            figures.measure(arg.substring(0, equals), Path.of(arg.substring(equals + 1)));
        }
        figures.table();
        figures.rooms();
        figures.lists();
    }

    private void measure(String name, Path checkout) throws IOException {
        Path main = checkout.resolve("src/main/java");
        names.add(name);
        classes.add(HouseClasses.of(checkout.resolve("target/classes")));
        sources.add(HouseSources.of(main));
        lines.add(HouseLines.of(main, checkout.resolve("src/test/java")));
    }

    private void table() {
        System.out.println("| figure | " + String.join(" | ", names) + " |");
        System.out.println("|---|" + "---|".repeat(names.size()));
        row("packages", i -> lines.get(i).packages());
        row("packages in a cycle", i -> classes.get(i).packagesInCycles());
        row("largest knot of classes", i -> classes.get(i).largestKnot());
        row("knots of more than 5 classes", i -> classes.get(i).knots().size());
        row("largest knot, permits counted", i -> classes.get(i).largestSealedKnot());
        row("files of the largest package", i -> lines.get(i).largestPackage());
        row("packages of more than 20 files", i -> lines.get(i).crowded().size());
        row("main files", i -> lines.get(i).files());
        row("lines of the median file", i -> lines.get(i).median());
        row("lines of the largest file", i -> lines.get(i).largest());
        row("files of more than 300 lines", i -> lines.get(i).tooLong().size());
        row("forwarding methods in viewer packages", i -> sum(sources.get(i).forwarding()));
        row("public types without a sentence", i -> sources.get(i).baldTypes());
        row("public methods of public types without a sentence", i -> sources.get(i).baldMethods());
        row("public methods of other types without a sentence", i -> sources.get(i).baldInside());
        row("twin simple names", i -> classes.get(i).twins().size());
        row("main lines", i -> lines.get(i).mainLines());
        row("test lines", i -> lines.get(i).testLines());
        row("test lines to a main line", i -> lines.get(i).ratio());
        System.out.println();
    }

    private void rooms() {
        System.out.print("| room |");
        names.forEach(name -> System.out.print(" " + name + ": main | test | ratio |"));
        System.out.println("\n|---|" + "---|".repeat(3 * names.size()));
        Set<String> rooms = new TreeSet<>();
        lines.forEach(each -> rooms.addAll(each.rooms()));
        for (String room : rooms) {
            row(room.isEmpty() ? "the root" : "`" + room + "`", i -> lines.get(i).row(room));
        }
        System.out.println();
    }

    private void lists() {
        for (int i = 0; i < names.size(); i++) {
            System.out.println("## Behind the figures: " + names.get(i) + "\n");
            list("Packages in a cycle", classes.get(i).cycles());
            list("Knots of more than 5 classes", classes.get(i).knots());
            list("The same, permits of sealed types counted", classes.get(i).sealedKnots());
            list("Packages of more than 20 files", lines.get(i).crowded());
            list("Files of more than 300 lines", lines.get(i).tooLong());
            list("Forwarding methods", sources.get(i).forwardingLines());
            list("Twin simple names", classes.get(i).twins());
        }
    }

    private void row(String what, Figure figure) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            cells.add(String.valueOf(figure.of(i)));
        }
        System.out.println("| " + what + " | " + String.join(" | ", cells) + " |");
    }

    private static void list(String title, List<String> lines) {
        System.out.println(title + ":" + (lines.isEmpty() ? " none.\n" : "\n"));
        lines.forEach(line -> System.out.println("- " + line));
        if (!lines.isEmpty()) {
            System.out.println();
        }
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One figure of the checkout at a place. */
    private interface Figure {
        /** The figure of the checkout at this place. */
        Object of(int place);
    }
}
