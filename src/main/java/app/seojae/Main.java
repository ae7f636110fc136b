package app.seojae;

import app.seojae.cli.CommandLineProgram;
import app.seojae.cli.command.Arguments;
import app.seojae.files.Home;
import app.seojae.files.LogFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Starts Seojae: a command of the command line, or the window when there is none. */
public final class Main {
    private Main() {}

    /** Runs what the arguments say and ends the program with its exit code. */
    public static void main(String[] args) {
        Home home = Home.ofThisMachine(null);
        LogFile.start(home.state());
        CommandLineProgram face =
                new CommandLineProgram(
                        new Wiring(home),
                        System.in,
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err));
        System.exit(face.run(Arguments.asTyped(args, System.getenv())));
    }
}
