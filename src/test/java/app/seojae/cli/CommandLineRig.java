package app.seojae.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.chat.ChatAddress;
import app.seojae.chat.ChatModel;
import app.seojae.cli.command.Launcher;
import app.seojae.files.Machine;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.context.LibraryTools;
import app.seojae.library.summaries.Writer;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.trend.figure.ChartPainter;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The real command line over a library of the test, with the streams of a terminal in memory. */
public final class CommandLineRig {

    private final Path folder;
    private final List<Launcher.Picture> pictures = new ArrayList<>();
    private final List<List<Path>> windows = new ArrayList<>();

    /** Libraries taken elsewhere: from and to. */
    public final List<List<Path>> moves = new ArrayList<>();

    private String machine = "here";
    private String input = "";
    private @Nullable URI server;

    /**
     * @param folder of the test; the library lies in it
     */
    public CommandLineRig(Path folder) {
        this.folder = folder;
    }

    /** With which files windows were asked for. */
    public List<List<Path>> windows() {
        return windows;
    }

    /** How a command ended, and what it wrote. */
    public record Answer(int code, String out, String err) {

        /** The objects of an answer in JSON, a line each. */
        public List<JsonObject> objects() {
            return out.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
        }

        /** The only object of an answer in JSON. */
        public JsonObject object() {
            assertEquals(1, objects().size(), this::toString);
            return objects().getFirst();
        }

        /** A member of every object of an answer in JSON, as words. */
        public List<String> each(String member) {
            return objects().stream().map(object -> object.get(member).getAsString()).toList();
        }

        /** Itself, after a look at how it ended. */
        public Answer ended(int expected) {
            assertEquals(expected, code, this::toString);
            assertFalse(err.contains("\tat ") || err.contains("Exception"), err);
            return this;
        }

        /** The one sentence beside the answer. */
        public String sentence() {
            assertEquals(1, err.lines().count(), err);
            return err.strip();
        }
    }

    /** What the next commands read from their standard input. */
    public CommandLineRig input(String words) {
        input = words;
        return this;
    }

    /** The machine the next commands run on. */
    public CommandLineRig on(String name) {
        machine = name;
        return this;
    }

    /** Lets the next commands fetch from a server of the test, which stands for every host. */
    public CommandLineRig fetchFrom(URI address) {
        server = address;
        return this;
    }

    /** Where the library lies. */
    public Path libraryFolder() {
        return folder.resolve("library");
    }

    /** The pictures that were asked for. */
    public List<Launcher.Picture> pictures() {
        return pictures;
    }

    /** Opens the library beside the command line, as the window does. */
    public Library open() throws SeojaeException {
        return TestLibraries.open(libraryFolder());
    }

    /** Runs a command. */
    public Answer run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, words);
    }

    private Answer run(ByteArrayOutputStream out, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(out, err, words);
        return new Answer(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command whose answers go to streams of the test; the exit code. */
    public int run(OutputStream out, OutputStream err, String... words) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        String[] library = {"--library", libraryFolder().toString()};
        return new CommandLineProgram(new Program(), in, out, err).run(with(library, words));
    }

    /** Runs a command that is to do all it was told. */
    public Answer done(String... words) {
        return run(words).ended(0);
    }

    /** The same, answering in JSON. */
    public Answer json(String... words) {
        return done(with(words, "--json"));
    }

    /** Runs a command that changes nothing and says why in one sentence, in both languages. */
    public void refuses(int code, Problem why, String... words) {
        for (Language language : Language.values()) {
            String name = language == Language.ENGLISH ? "en" : "ko";
            Answer answer = run(with(new String[] {"--lang", name}, words)).ended(code);
            assertEquals("", answer.out());
            assertTrue(answer.sentence().contains(Text.of(why, language)), answer.err());
        }
    }

    /** Runs a command that cannot be understood, and names what cannot. */
    public void misunderstands(String what, String... words) {
        refuses(2, Problem.of(ProblemKind.WRONG_USAGE, what), words);
    }

    /** Imports a digest with these papers, each a number and a title; no answer is looked at. */
    public CommandLineRig papers(String... idsAndTitles) {
        DigestPage page = new DigestPage();
        for (int i = 0; i < idsAndTitles.length; i += 2) {
            page.paper(idsAndTitles[i], idsAndTitles[i + 1]);
        }
        done("import", page.write(folder.resolve(DigestPage.NAME)).toString());
        return this;
    }

    /** Words with more behind them. */
    public static String[] with(String[] words, String... more) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new);
    }

    /** The program around the commands, without a window. */
    private final class Program implements Launcher {

        @Override
        public Library openLibrary(Options options) throws SeojaeException {
            return Library.open(
                    Objects.requireNonNull(options.library()),
                    LibraryTools.standard(new Machine(machine, machine)));
        }

        @Override
        public LibraryCare care(Options options) {
            return new LibraryCare(
                    Objects.requireNonNull(options.library()),
                    new Machine(machine, machine),
                    InstantSource.system(),
                    ZoneId.systemDefault());
        }

        @Override
        public void moved(Path from, Path to) {
            moves.add(List.of(from, to));
        }

        @Override
        public WebAccess web(Options options) {
            Path state = folder.resolve("state");
            URI from = server;
            return from == null || options.offline()
                    ? TestLibraries.noWeb(state)
                    : TestLibraries.web(from, state);
        }

        @Override
        public Writer writer(Options options) throws SeojaeException {
            ChatAddress address = ChatAddress.of(options.modelBase(), options.model(), null);
            return new Writer(
                    new ChatModel(
                            address,
                            TestLibraries.web(address.base(), folder.resolve("state")).fetcher()),
                    "Write Korean.");
        }

        @Override
        public void openWindow(Options options, List<Path> files) throws SeojaeException {
            windows.add(files);
            throw new SeojaeException(Problem.of(ProblemKind.NO_DISPLAY));
        }

        @Override
        public ChartPainter charts(Options options, boolean dark) {
            return chart ->
                    (chart.name() + (dark ? " dark" : " light")).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void snapshot(Options options, Picture picture) {
            pictures.add(picture);
        }
    }
}
