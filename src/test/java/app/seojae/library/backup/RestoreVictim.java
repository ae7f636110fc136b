package app.seojae.library.backup;

import app.seojae.files.Machine;
import app.seojae.work.ByteMeter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/** A program that restores one of two backups after the other until it is killed. */
public final class RestoreVictim {

    private RestoreVictim() {}

    public static void main(String[] args) throws Exception {
        LibraryCare care =
                new LibraryCare(
                        Path.of(args[0]),
                        new Machine("here", "here"),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        for (int i = 0; true; i++) {
            care.restore(Path.of(args[1 + i % 2]), ByteMeter.silent());
            System.out.println("restored " + i % 2);
            System.out.flush();
        }
    }
}
