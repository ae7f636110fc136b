package app.seojae.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files and folders; an interface, since a headless screen has no chooser. */
public interface FileDialogs {

    /** Digest files to read; empty if the person thinks better of it. */
    List<Path> chooseDigests();

    /** A folder; empty if the person thinks better of it. */
    Optional<Path> chooseFolder();

    /** A PDF to read; empty if the person thinks better of it. */
    Optional<Path> choosePdf();

    /**
     * A file to read.
     *
     * @param kind what such files are called
     * @param patterns of their names, such as {@code *.csl}
     */
    Optional<Path> chooseFile(String kind, String... patterns);

    /** A file to write, which may exist; its name ends as the one proposed. */
    Optional<Path> saveAs(String name);
}
