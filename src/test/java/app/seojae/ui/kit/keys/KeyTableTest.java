package app.seojae.ui.kit.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyTableTest {

    /** Who has a key together with another from the start, told apart by what can be done then. */
    private static final Set<String> TOGETHER =
            Set.of(
                    "list.chooseNone window.leaveFullScreen",
                    "list.chooseNone window.library",
                    "list.open marking.note",
                    "lists.ends walk.first",
                    "lists.ends walk.last",
                    "lists.found lists.press",
                    "lists.found marks.go",
                    "lists.found walk.open",
                    "lists.press marks.go",
                    "lists.press signals.toggle",
                    "lists.press walk.middle",
                    "lists.press walk.open",
                    "lists.walk marks.next",
                    "lists.walk marks.previous",
                    "lists.walk walk.down",
                    "lists.walk walk.up",
                    "marking.note marks.go",
                    "marking.remove marks.remove",
                    "marking.redo window.redo",
                    "marking.undo window.undo",
                    "marks.next reader.down",
                    "marks.previous reader.up",
                    "reader.escape window.leaveFullScreen",
                    "reader.escape window.library",
                    "reader.find window.search",
                    "window.leaveFullScreen window.library");

    @Test
    void eachCommandHasANameOfItsOwnThatNeverChanges() {
        Set<String> ids = new HashSet<>();
        for (Keyed command : KeyTable.commands()) {
            assertTrue(command.id().matches("[a-z]+\\.[a-zA-Z]+"), command.id());
            assertTrue(ids.add(command.id()), command.id());
        }
    }

    @Test
    void whoSharesAKeyFromTheStartIsKnown() {
        Set<String> found = new TreeSet<>();
        List<Keyed> all = KeyTable.commands();
        for (Keyed one : all) {
            for (Keyed other : all) {
                if (one.id().compareTo(other.id()) < 0
                        && one.place().overlaps(other.place())
                        && !Collections.disjoint(spread(one), spread(other))) {
                    found.add(one.id() + " " + other.id());
                }
            }
        }
        assertEquals(new TreeSet<>(TOGETHER), found);
    }

    @Test
    void aKeyOfOnePartOfTheWindowIsFreeInAnother() {
        for (KeyPlace one : KeyPlace.values()) {
            for (KeyPlace other : KeyPlace.values()) {
                assertEquals(one.overlaps(other), other.overlaps(one), one + " " + other);
                if (one.isPart() && other.isPart()) {
                    assertEquals(one == other, one.overlaps(other), one + " " + other);
                }
            }
            assertTrue(one.overlaps(KeyPlace.WINDOW), one::name);
            assertEquals(
                    one != KeyPlace.READER && one != KeyPlace.MARKS,
                    one.overlaps(KeyPlace.OUTSIDE),
                    one::name);
        }
    }

    @Test
    void everyUsualKeyCouldBeChosenToo() {
        List<String> refused = new ArrayList<>();
        for (Keyed command : KeyTable.commands()) {
            for (var key : command.usualKeys()) {
                if (!command.isFixed() && KeyRefusal.of(command, key).isPresent()) {
                    refused.add(command.id() + " " + Chord.write(key));
                }
            }
        }
        assertEquals(List.of(), refused);
    }

    private static List<?> spread(Keyed command) {
        return Keymap.spread(command, command.usualKeys());
    }
}
