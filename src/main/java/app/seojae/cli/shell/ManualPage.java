package app.seojae.cli.shell;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line as a page of the manual, in roff with the {@code man} macros (man(7)). */
final class ManualPage {

    private static final List<Text> ENDS =
            List.of(
                    Text.MANUAL_EXIT_DONE,
                    Text.MANUAL_EXIT_SOME_FAILED,
                    Text.MANUAL_EXIT_WRONG_USAGE,
                    Text.MANUAL_EXIT_NO_LIBRARY,
                    Text.MANUAL_EXIT_NO_DISPLAY);

    private final StringBuilder page = new StringBuilder();
    private final Language language;

    private ManualPage(Language language) {
        this.language = language;
    }

    static String of(CommandLine line, Language language) {
        ManualPage manual = new ManualPage(language);
        manual.write(line);
        return manual.page.toString();
    }

    private void write(CommandLine line) {
        String program = line.getCommandName();
        macro("TH", program.toUpperCase(Locale.ROOT), "1");
        heading(Text.MANUAL_NAME);
        text(program + " - " + about(line));
        heading(Text.MANUAL_SYNOPSIS);
        text(program + " [--library DIR] [COMMAND] [ARGS]");
        heading(Text.MANUAL_OPTIONS);
        line.getCommandSpec().options().forEach(this::shared);
        heading(Text.MANUAL_COMMANDS);
        for (Map.Entry<String, CommandLine> command : line.getSubcommands().entrySet()) {
            command(command.getKey(), command.getValue());
        }
        heading(Text.MANUAL_EXIT);
        for (int i = 0; i < ENDS.size(); i++) {
            term(Integer.toString(i), ENDS.get(i).in(language));
        }
        heading(Text.MANUAL_ENVIRONMENT);
        term("SEOJAE_LIBRARY", Text.MANUAL_LIBRARY.in(language));
    }

    private void command(String name, CommandLine command) {
        macro("SS", synopsis(name, command));
        text(about(command));
        for (Map.Entry<String, CommandLine> part : command.getSubcommands().entrySet()) {
            command(name + " " + part.getKey(), part.getValue());
        }
    }

    private static String synopsis(String name, CommandLine command) {
        StringBuilder synopsis = new StringBuilder(name);
        for (PositionalParamSpec one : command.getCommandSpec().positionalParameters()) {
            boolean optional = one.arity().min() == 0;
            synopsis.append(optional ? " [" : " ")
                    .append(one.paramLabel())
                    .append(one.arity().max() > 1 ? "…" : "")
                    .append(optional ? "]" : "");
        }
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.inherited()) {
                synopsis.append(" [")
                        .append(option.longestName())
                        .append(value(option))
                        .append(']');
            }
        }
        return synopsis.toString();
    }

    private static String about(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().description());
    }

    private static String value(OptionSpec option) {
        return option.arity().max() == 0 ? "" : " " + option.paramLabel();
    }

    private void shared(OptionSpec option) {
        Text text =
                switch (option.longestName()) {
                    case "--library" -> Text.MANUAL_OPTION_LIBRARY;
                    case "--json" -> Text.MANUAL_OPTION_JSON;
                    case "--lang" -> Text.MANUAL_OPTION_LANG;
                    case "--offline" -> Text.MANUAL_OPTION_OFFLINE;
                    case "--model" -> Text.MANUAL_OPTION_MODEL;
                    case "--help" -> Text.MANUAL_OPTION_HELP;
                    default -> Text.MANUAL_OPTION_BASE;
                };
        term(String.join(", ", option.names()) + value(option), text.in(language));
    }

    private void heading(Text text) {
        macro("SH", text.in(language));
    }

    private void term(String term, String text) {
        page.append(".TP\n.B ").append(escaped(term)).append('\n');
        text(text);
    }

    private void macro(String name, String... words) {
        page.append('.').append(name);
        for (String word : words) {
            page.append(" \"").append(escaped(word).replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    /** A line that begins with a dot or a quote would be taken for a request. */
    private void text(String text) {
        page.append("\\&").append(escaped(text)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
    }
}
