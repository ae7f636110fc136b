package app.seojae.library.move;

import app.seojae.files.Machine;
import app.seojae.library.backup.LibraryCare;
import app.seojae.work.ByteMeter;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/** A program that takes a library to another folder until it is killed. */
public final class MoveVictim {

    private MoveVictim() {}

    public static void main(String[] args) throws Exception {
        LibraryCare care =
                new LibraryCare(
                        Path.of(args[0]),
                        new Machine("here", "here"),
                        InstantSource.system(),
                        ZoneId.systemDefault());
        System.out.println("begun");
        System.out.flush();
        new LibraryMove(care)
                .copy(
                        Path.of(args[1]),
                        new ByteMeter(
                                (done, total) -> {
                                    System.out.println(done);
                                    System.out.flush();
                                },
                                CancelFlag.never()));
        System.out.println("moved");
        System.out.flush();
    }
}
