package app.seojae.ui.kit.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every command of the program that can have keys. */
public final class KeyTable {

    private static final List<Keyed> ALL = all();

    private KeyTable() {}

    private static List<Keyed> all() {
        List<Keyed> all = new ArrayList<>();
        Collections.addAll(all, ProgramCommand.values());
        Collections.addAll(all, ReaderCommand.values());
        Collections.addAll(all, PartCommand.values());
        return List.copyOf(all);
    }

    /** All of them, in the order a person reads them. */
    public static List<Keyed> commands() {
        return ALL;
    }

    /** Those whose keys hold in a place. */
    public static List<Keyed> of(KeyPlace place) {
        return ALL.stream().filter(command -> command.place() == place).toList();
    }

    /**
     * Whether two commands may have one key. Those that have one from the start are told apart by
     * what can be done at the moment: searching the papers or in a PDF, say.
     */
    static boolean mayShare(Keyed one, Keyed other) {
        return one == other
                || !one.place().overlaps(other.place())
                || !Collections.disjoint(one.usualKeys(), other.usualKeys());
    }
}
