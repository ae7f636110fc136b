package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.seojae.ui.kit.keys.KeyPlace;
import app.seojae.ui.kit.keys.KeyTable;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.PartCommand;
import app.seojae.ui.kit.keys.ReaderCommand;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No view has a key of its own: outside the table of keys the program may name only those that
 * nobody can change, because lists, fields and buttons have them by themselves. A {@code switch}
 * over keys names them too, in a class of the compiler's.
 */
class KeysInTheTableTest {

    private static final String TABLE = House.ROOT + ".ui.kit.keys";

    /** Who names another key, and why. */
    private static final Set<String> KNOWN =
            Set.of(
                    // behind the last letter a Backspace takes the condition before the field
                    "ui.search.SearchField BACK_SPACE",
                    // along the links of a text, as in a web page
                    "ui.kit.prose.ProseLinks LEFT",
                    "ui.kit.prose.ProseLinks RIGHT");

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = House.read();
    }

    /** The keys that stay what they are: those of controls, and Esc. */
    private static Set<String> fixed() {
        Set<String> all =
                KeyTable.of(KeyPlace.FIXED).stream()
                        .flatMap(command -> command.usualKeys().stream())
                        .map(key -> key.getCode().name())
                        .collect(Collectors.toCollection(TreeSet::new));
        all.add(KeyCode.ESCAPE.name());
        return all;
    }

    private static Set<String> named(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass one : classes) {
            if (one.getPackageName().equals(TABLE)) {
                continue;
            }
            for (JavaFieldAccess access : one.getFieldAccessesFromSelf()) {
                String key = access.getTarget().getName();
                if (access.getTargetOwner().isEquivalentTo(KeyCode.class)
                        && !fixed().contains(key)) {
                    found.add(name(one) + " " + key);
                }
            }
        }
        return found;
    }

    private static String name(JavaClass one) {
        String whole = one.getName();
        int inner = whole.indexOf('$');
        return (inner < 0 ? whole : whole.substring(0, inner)).substring(House.ROOT.length() + 1);
    }

    @Test
    void noViewNamesAKeyThatCouldBeChanged() {
        assertEquals(new TreeSet<>(KNOWN), named(house));
    }

    /** Who asks what letter a key wrote, or names keys by words, could go around the table. */
    @Test
    void noViewMakesAKeyOutOfWords() {
        Set<String> found = new TreeSet<>();
        for (JavaClass one : house) {
            if (one.getPackageName().equals(TABLE)) {
                continue;
            }
            for (JavaMethodCall call : one.getMethodCallsFromSelf()) {
                boolean ofKeys =
                        call.getTargetOwner().isEquivalentTo(KeyCode.class)
                                || call.getTargetOwner().isAssignableTo(KeyCombination.class);
                boolean makes =
                        Set.of("valueOf", "getKeyCode", "keyCombination", "match")
                                .contains(call.getName());
                if (ofKeys && makes) {
                    found.add(name(one) + " " + call.getName());
                }
            }
            one.getConstructorCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().isAssignableTo(KeyCombination.class))
                    .forEach(call -> found.add(name(one) + " new"));
        }
        assertEquals(Set.of(), found);
    }

    /** Each command that a person can give a key to is done by somebody. */
    @Test
    void everyCommandOfAPartIsDoneSomewhere() {
        Set<String> done = new TreeSet<>();
        for (JavaClass one : house) {
            if (!one.getPackageName().equals(TABLE)) {
                for (JavaFieldAccess access : one.getFieldAccessesFromSelf()) {
                    if (access.getTargetOwner().isAssignableTo(Keyed.class)) {
                        done.add(access.getTarget().getName());
                    }
                }
            }
        }
        Set<String> undone = new TreeSet<>();
        for (PartCommand command : PartCommand.values()) {
            if (!command.isFixed() && !done.contains(command.name())) {
                undone.add(command.name());
            }
        }
        for (ReaderCommand command : ReaderCommand.values()) {
            if (!done.contains(command.name())) {
                undone.add(command.name());
            }
        }
        assertEquals(Set.of(), undone);
    }

    /** Has keys of its own, so that {@link #aViewWithAKeyOfItsOwnIsFound} sees it found. */
    static final class Breaking {
        int act(KeyCode code) {
            return switch (code) {
                case F2 -> 1;
                case ENTER -> 2;
                default -> code == KeyCode.DELETE ? 3 : 0;
            };
        }
    }

    @Test
    void aViewWithAKeyOfItsOwnIsFound() throws Exception {
        Class<?>[] classes =
                Arrays.stream(new String[] {"$Breaking", "$1"})
                        .map(KeysInTheTableTest::load)
                        .toArray(Class<?>[]::new);
        assertEquals(
                Set.of("KeysInTheTableTest DELETE", "KeysInTheTableTest F2"),
                named(new ClassFileImporter().importClasses(classes)));
        assertFalse(fixed().contains(new KeyCodeCombination(KeyCode.F2).getCode().name()));
    }

    private static Class<?> load(String inner) {
        try {
            return Class.forName(KeysInTheTableTest.class.getName() + inner);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
