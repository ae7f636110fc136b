package app.seojae.cli.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The script by which fish completes a command line; picocli writes those of bash and zsh only. */
final class FishCompletion {

    private final StringBuilder script = new StringBuilder();
    private final String program;

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(CommandLine line) {
        FishCompletion fish = new FishCompletion(line.getCommandName());
        fish.script.append("# Completion of %s for fish.%n".formatted(fish.program));
        Map<String, CommandLine> commands = line.getSubcommands();
        for (OptionSpec option : line.getCommandSpec().options()) {
            fish.option("", option);
        }
        for (Map.Entry<String, CommandLine> command : commands.entrySet()) {
            fish.command("__fish_use_subcommand", command.getKey(), command.getValue());
            fish.within(command.getKey(), command.getValue());
        }
        return fish.script.toString();
    }

    private void within(String name, CommandLine command) {
        String seen = "__fish_seen_subcommand_from " + name;
        Map<String, CommandLine> parts = command.getSubcommands();
        if (!parts.isEmpty()) {
            String none =
                    seen
                            + "; and not __fish_seen_subcommand_from "
                            + String.join(" ", parts.keySet());
            parts.forEach((part, line) -> command(none, part, line));
        }
        own(command).forEach(option -> option(seen, option));
        parts.forEach(
                (part, line) ->
                        own(line)
                                .forEach(
                                        option ->
                                                option(
                                                        seen
                                                                + "; and __fish_seen_subcommand_from "
                                                                + part,
                                                        option)));
    }

    /** Those shared by all commands are told of once. */
    private static List<OptionSpec> own(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.inherited())
                .toList();
    }

    private void command(String condition, String name, CommandLine command) {
        String about = String.join(" ", command.getCommandSpec().usageMessage().description());
        String line = "complete -c %s -f -n %s -a %s".formatted(program, quoted(condition), name);
        script.append(line)
                .append(about.isEmpty() ? "" : " -d " + quoted(about))
                .append(System.lineSeparator());
    }

    private void option(String condition, OptionSpec option) {
        script.append("complete -c ").append(program);
        if (!condition.isEmpty()) {
            script.append(" -n ").append(quoted(condition));
        }
        for (String name : option.names()) {
            script.append(name.startsWith("--") ? " -l " : " -s ")
                    .append(name.replaceFirst("^-+", ""));
        }
        script.append(values(option)).append(System.lineSeparator());
    }

    /** The words of a choice such as {@code ko|en}, a file for all others with a value. */
    private static String values(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        String label = option.paramLabel();
        boolean choice = label.matches("[a-z0-9-]+(\\|[a-z0-9-]+)+");
        return choice ? " -x -a " + quoted(label.replace('|', ' ')) : " -r";
    }

    /** In fish a backslash and a quote end a quoted text only with a backslash before them. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c == '\'' || c == '\\' ? "\\" + (char) c : "" + (char) c)
                .collect(Collectors.joining("", "'", "'"));
    }
}
