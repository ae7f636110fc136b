package app.seojae.cli.command;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.summaries.Writer;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.trend.figure.ChartPainter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the command line asks of the program around it: a library, and the faces with pictures. */
public interface Launcher {

    /** Opens the library that was asked for. */
    Library openLibrary(Options options) throws SeojaeException;

    /** What looks after the library that was asked for, which need not open for it. */
    LibraryCare care(Options options) throws SeojaeException;

    /** Remembers that a library was taken to another folder. */
    void moved(Path from, Path to) throws SeojaeException;

    /**
     * The model that writes Korean texts, and what it is told to do.
     *
     * @throws SeojaeException {@code MODEL_NOT_NAMED} where the person names none
     */
    Writer writer(Options options) throws SeojaeException;

    /** The way to the network on which everything comes into a library. */
    WebAccess web(Options options) throws SeojaeException;

    /**
     * Opens the window and takes files into its library; returns when it is closed, or at once
     * where the library has a window already, which is handed the files. Throws {@code NO_DISPLAY}
     * where there is no display.
     */
    void openWindow(Options options, List<Path> files) throws SeojaeException;

    /** Draws pictures of the screens into a folder. */
    void snapshot(Options options, Picture picture) throws SeojaeException;

    /** What paints charts as the window shows them; throws where no picture can be drawn here. */
    ChartPainter charts(Options options, boolean dark) throws SeojaeException;

    /**
     * What was asked for beside the command.
     *
     * @param library the folder named, or {@code null} for the usual one
     * @param language the one named, or {@code null}
     * @param offline whether all network is forbidden
     * @param arxivBase an address to fetch PDFs from instead of arXiv's, or {@code null}
     * @param thumbnailBase the same for thumbnails
     * @param githubBase the same for GitHub, its listings and files
     * @param hfBase the same for the daily list of papers
     * @param modelBase the address of a language model, or {@code null} for that of the settings
     * @param model its name, or {@code null}
     */
    record Options(
            @Nullable Path library,
            @Nullable Language language,
            boolean offline,
            @Nullable String arxivBase,
            @Nullable String thumbnailBase,
            @Nullable String githubBase,
            @Nullable String hfBase,
            @Nullable String modelBase,
            @Nullable String model) {

        /** The language that was named, or another where none was. */
        public Language languageOr(Language other) {
            return language == null ? other : language;
        }
    }

    /**
     * The pictures wanted.
     *
     * @param width of a window, in device-independent pixels
     * @param scale pixels of the picture for each of those
     * @param textSize of letters, in percent of the usual one
     */
    record Picture(Path out, boolean dark, int width, int height, double scale, double textSize) {}
}
