package app.seojae.bench;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The figures that compiled classes tell: who needs whom, with nested types folded into theirs. */
final class HouseClasses {

    private static final int LARGE = 5;

    private final Map<String, Set<String>> types = new TreeMap<>();
    private final Map<String, Set<String>> sealed = new TreeMap<>();
    private final Map<String, Set<String>> packages = new TreeMap<>();

    private HouseClasses() {}

    /** The figures of the classes in a folder. */
    static HouseClasses of(Path folder) throws IOException {
        HouseClasses house = new HouseClasses();
        for (JavaClass type : new ClassFileImporter().importPath(folder)) {
            String from = top(type.getName());
            if (!from.endsWith("package-info")) {
                house.types.computeIfAbsent(from, name -> new TreeSet<>());
                house.packages.computeIfAbsent(packageOf(from), name -> new TreeSet<>());
                for (Dependency need : type.getDirectDependenciesFromSelf()) {
                    String to = top(need.getTargetClass().getBaseComponentType().getName());
                    house.types.get(from).add(to);
                    house.packages.get(packageOf(from)).add(packageOf(to));
                }
                house.sealed.computeIfAbsent(from, name -> new TreeSet<>());
                house.sealed.get(from).addAll(permitted(type));
            }
        }
        house.types.forEach((from, needs) -> house.sealed.get(from).addAll(needs));
        return house;
    }

    /** What the class file of a sealed type permits, which the importer leaves out. */
    private static Set<String> permitted(JavaClass type) throws IOException {
        Path file = Path.of(type.getSource().orElseThrow().getUri());
        return ClassFile.of().parse(file).findAttribute(Attributes.permittedSubclasses()).stream()
                .flatMap(all -> all.permittedSubclasses().stream())
                .map(each -> top(each.asInternalName().replace('/', '.')))
                .collect(Collectors.toSet());
    }

    /** How many packages lie in cycles. */
    int packagesInCycles() {
        return Knots.of(packages).stream().mapToInt(List::size).sum();
    }

    /** Each cycle of packages, as one line. */
    List<String> cycles() {
        return Knots.of(packages).stream().map(knot -> String.join(", ", knot)).toList();
    }

    /** How many top-level types need each other in the largest knot. */
    int largestKnot() {
        return Knots.of(types).stream().mapToInt(List::size).max().orElse(1);
    }

    /** The same where a sealed type needs those it permits. */
    int largestSealedKnot() {
        return Knots.of(sealed).stream().mapToInt(List::size).max().orElse(1);
    }

    /** Each knot of more than five types with its members by package, the largest first. */
    List<String> knots() {
        return large(types);
    }

    /** The same where a sealed type needs those it permits. */
    List<String> sealedKnots() {
        return large(sealed);
    }

    private static List<String> large(Map<String, Set<String>> graph) {
        return Knots.of(graph).stream()
                .filter(knot -> knot.size() > LARGE)
                .sorted(Comparator.comparingInt((List<String> knot) -> -knot.size()))
                .map(HouseClasses::told)
                .toList();
    }

    /** Each simple name that more than one top-level type has, with their packages. */
    List<String> twins() {
        Map<String, List<String>> homes = new TreeMap<>();
        for (String type : types.keySet()) {
            String simple = type.substring(type.lastIndexOf('.') + 1);
            homes.computeIfAbsent(simple, name -> new ArrayList<>()).add(packageOf(type));
        }
        return homes.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .toList();
    }

    private static String told(List<String> knot) {
        Map<String, List<String>> members = new TreeMap<>();
        for (String type : knot) {
            String simple = type.substring(type.lastIndexOf('.') + 1);
            members.computeIfAbsent(packageOf(type), name -> new ArrayList<>()).add(simple);
        }
        List<String> parts = new ArrayList<>();
        members.forEach((home, names) -> parts.add("`" + home + "` " + String.join(", ", names)));
        return knot.size() + ": " + String.join("; ", parts);
    }

    private static String top(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
