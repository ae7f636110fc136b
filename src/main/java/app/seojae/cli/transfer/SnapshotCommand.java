package app.seojae.cli.transfer;

import app.seojae.cli.command.ExitCode;
import app.seojae.cli.command.Launcher;
import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws pictures of the screens. */
@Command(name = "snapshot")
public final class SnapshotCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})[xX×](\\d{3,5})");
    private static final double LARGEST_SCALE = 4;
    private static final double SMALLEST_TEXT = 80;
    private static final double LARGEST_TEXT = 200;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--theme", paramLabel = "light|dark")
    private String theme = "light";

    @Option(names = "--size", paramLabel = "WxH")
    private String size = "1440x900";

    @Option(names = "--scale", paramLabel = "F")
    private double scale = 1;

    @Option(names = "--text-size", paramLabel = "PERCENT")
    private double textSize = 100;

    private final Root root;

    public SnapshotCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SeojaeException {
        Matcher sizes = SIZE.matcher(size);
        boolean dark = theme.equals("dark");
        if (!sizes.matches()) {
            throw LibraryCommand.wrongUsage("--size " + size);
        }
        if (!dark && !theme.equals("light")) {
            throw LibraryCommand.wrongUsage("--theme " + theme);
        }
        if (!(scale > 0 && scale <= LARGEST_SCALE)) {
            throw LibraryCommand.wrongUsage("--scale " + scale);
        }
        if (!(textSize >= SMALLEST_TEXT && textSize <= LARGEST_TEXT)) {
            throw LibraryCommand.wrongUsage("--text-size " + textSize);
        }
        root.faces()
                .snapshot(
                        root.options(),
                        new Launcher.Picture(
                                out,
                                dark,
                                Integer.parseInt(sizes.group(1)),
                                Integer.parseInt(sizes.group(2)),
                                scale,
                                textSize));
        return ExitCode.DONE.number();
    }
}
