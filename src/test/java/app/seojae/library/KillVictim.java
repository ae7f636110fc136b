package app.seojae.library;

import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Path;
import java.util.List;

/** A program that imports and writes notes, and says a line after each thing that is done. */
final class KillVictim {

    private KillVictim() {}

    public static void main(String[] args) throws Exception {
        Library library = Digests.open(Path.of(args[0]));
        library.importer()
                .importPaths(
                        List.of(Path.of(args[1])),
                        Progress.NONE,
                        CancelFlag.never(),
                        one -> say("file " + one.file()));
        library.indexer().catchUp(CancelFlag.never());
        long[] ids = library.browse().find(Query.ALL).ids();
        for (int i = 0; true; i++) {
            long id = ids[i % ids.length];
            library.notes().replace(id, "note " + i);
            library.paperStates().bookmark(List.of(id), true);
            say("note " + id + " " + i);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
