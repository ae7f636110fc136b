package app.seojae.cli;

import app.seojae.cli.command.Arguments;
import app.seojae.cli.command.ExitCode;
import app.seojae.cli.command.Launcher;
import app.seojae.cli.command.Root;
import app.seojae.cli.command.Terminal;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: understands the words, runs the command, ends with an exit code. */
public final class CommandLineProgram {

    private static final Logger LOG = System.getLogger(CommandLineProgram.class.getName());

    private final Launcher faces;
    private final Terminal terminal;

    public CommandLineProgram(Launcher faces, InputStream in, OutputStream out, OutputStream err) {
        this.faces = faces;
        terminal = new Terminal(in, out, err);
    }

    /** Runs a command line; the exit code. Nothing is thrown. */
    public int run(String... args) {
        Language language = language(args);
        if (Arrays.stream(args).anyMatch(Arguments::isUnreadable)) {
            // Written on, they would overwrite good words by question marks.
            terminal.say(Problem.of(ProblemKind.WORDS_UNREADABLE), language);
            return ExitCode.WRONG_USAGE.number();
        }
        Optional<PlainStart> plain = PlainStart.of(args);
        int code =
                plain.isPresent()
                        ? open(plain.get(), language)
                        : commandLine(args, language).execute(args);
        Optional<IOException> failure = terminal.failure();
        return failure.isPresent() ? unwritten(failure.get(), code, language) : code;
    }

    private int open(PlainStart start, Language language) {
        try {
            Root.openWindow(faces, start.options(), start.files());
            return ExitCode.DONE.number();
        } catch (SeojaeException | RuntimeException e) {
            return failed(e, language);
        }
    }

    /** An answer that did not arrive whole is no success; whoever stopped reading knows it. */
    private int unwritten(IOException e, int code, Language language) {
        LOG.log(Level.INFO, "the answer could not be written", e);
        boolean readerLeft =
                String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        if (!readerLeft) {
            terminal.say(Problem.of(ProblemKind.ANSWER_CUT_OFF), language);
        }
        return code == ExitCode.DONE.number() ? ExitCode.SOME_FAILED.number() : code;
    }

    private CommandLine commandLine(String[] args, Language language) {
        Root root = new Root(faces, terminal);
        CommandLine line = new CommandLine(root);
        Map<String, CommandRegistry.Entry> all = CommandRegistry.of(root);
        String named = firstWord(args);
        // Only the command that was named is looked into: start-up is most of a command's time.
        Map<String, CommandRegistry.Entry> wanted =
                all.containsKey(named)
                        ? Map.of(named, all.get(named))
                        : named.isEmpty() && !asksForHelp(args) ? Map.of() : all;
        wanted.forEach((name, entry) -> line.addSubcommand(name, entry.commandLine(language)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, given) -> misunderstood(e, language));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, language));
        describe(line, language, Text.CLI_SEOJAE);
        line.setOut(new PrintWriter(new HelpWriter(terminal)));
        return line;
    }

    private static boolean asksForHelp(String[] args) {
        return Arrays.stream(args).anyMatch(word -> word.equals("-h") || word.equals("--help"));
    }

    static void describe(CommandLine line, Language language, Text text) {
        CommandSpec spec = line.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(text.in(language));
        usage.synopsisHeading(Text.CLI_USAGE.in(language) + " ");
        usage.commandListHeading("%n" + Text.CLI_COMMANDS.in(language) + "%n");
        usage.adjustLineBreaksForWideCJKCharacters(true);
    }

    /** What picocli prints goes where answers go. */
    private static final class HelpWriter extends StringWriter {
        private final Terminal terminal;

        HelpWriter(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void flush() {
            if (getBuffer().length() > 0) {
                terminal.own(getBuffer().toString().stripTrailing());
                getBuffer().setLength(0);
            }
        }
    }

    private int misunderstood(ParameterException e, Language language) {
        terminal.say(Problem.of(ProblemKind.WRONG_USAGE, what(e)), language);
        return ExitCode.WRONG_USAGE.number();
    }

    /** The words in question; picocli's own sentences are English only. */
    private static String what(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> String.join(" ", unmatched.getUnmatched());
            case MissingParameterException missing ->
                    missing.getMissing().stream()
                            .map(CommandLineProgram::name)
                            .collect(Collectors.joining(" "));
            default ->
                    (e.getArgSpec() == null ? e.getMessage() : name(e.getArgSpec()))
                            + (e.getValue() == null ? "" : " " + e.getValue());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int failed(Exception e, Language language) {
        if (e instanceof SeojaeException known) {
            if (known.problem().kind() == ProblemKind.UNEXPECTED) {
                LOG.log(Level.ERROR, "a command failed", e);
            }
            terminal.say(known.problem(), language);
            return ExitCode.of(known.problem().kind()).number();
        }
        LOG.log(Level.ERROR, "a command failed", e);
        terminal.say(Problem.of(ProblemKind.UNEXPECTED, e.getClass().getSimpleName()), language);
        return ExitCode.SOME_FAILED.number();
    }

    private static Language language(String[] args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--lang");
        if (at >= 0 && at + 1 < words.size()) {
            return Language.of(words.get(at + 1));
        }
        return words.contains("--lang=en") ? Language.ENGLISH : Language.KOREAN;
    }

    private static String firstWord(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (PlainStart.WITH_VALUE.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("-")) {
                return args[i];
            }
        }
        return "";
    }
}
