package app.seojae;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The program's classes as its rules look at them: top-level types, their rooms and what they use.
 */
final class House {

    static final String ROOT = "app.seojae";
    static final Path MAIN = Path.of("src/main/java");

    private House() {}

    /** All classes of the program, without its tests. */
    static JavaClasses read() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    /** The room of a full name: its package without the root, empty for the root itself. */
    static String room(String packageName) {
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
    }

    /** Which top-level types each top-level type of the house uses, by full name. */
    static Map<String, Set<String>> uses(Collection<JavaClass> classes) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> used = uses.computeIfAbsent(top(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(House::top)
                    .filter(target -> !target.equals(top(type)))
                    .forEach(used::add);
        }
        return uses;
    }

    private static String top(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** The Java files of the program by room, {@code package-info} left out. */
    static Map<String, List<Path>> files() {
        Map<String, List<Path>> rooms = new TreeMap<>();
        try (Stream<Path> all = Files.walk(MAIN)) {
            all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(
                            file ->
                                    rooms.computeIfAbsent(
                                                    room(
                                                            MAIN.relativize(file.getParent())
                                                                    .toString()
                                                                    .replace('/', '.')),
                                                    room -> new ArrayList<>())
                                            .add(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rooms;
    }
}
