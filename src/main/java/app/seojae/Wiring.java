package app.seojae;

import app.seojae.cli.Faces;
import app.seojae.files.Home;
import app.seojae.files.Machine;
import app.seojae.library.Library;
import app.seojae.library.Tools;
import app.seojae.library.Transfers;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;

/** Puts the program together: every {@code new} that crosses rooms stands here. */
final class Wiring implements Faces {

    private final Home home;

    Wiring(Home home) {
        this.home = home;
    }

    @Override
    public Library openLibrary(Options options) throws SeojaeException {
        Path folder = options.library() == null ? home.library() : options.library();
        return Library.open(folder, Tools.standard(Machine.in(home.state())));
    }

    @Override
    public Transfers transfers(Library library, Options options) throws SeojaeException {
        return library.transfers(Network.web(home.state(), options));
    }

    @Override
    public void openWindow(Options options) throws SeojaeException {
        throw new SeojaeException(Problem.of(ProblemKind.NO_DISPLAY));
    }

    @Override
    public void snapshot(Options options, Picture picture) throws SeojaeException {
        throw new SeojaeException(Problem.of(ProblemKind.NO_DISPLAY));
    }
}
