package app.seojae.snapshot;

import app.seojae.ui.kit.FileDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Nobody sits before a picture: whoever is asked for a file names none. */
final class UnansweredDialogs implements FileDialogs {

    @Override
    public List<Path> chooseDigests() {
        return List.of();
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> choosePdf() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFile(String kind, String... patterns) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveAs(String name) {
        return Optional.empty();
    }
}
