package app.seojae.cli;

import app.seojae.cli.annotation.AnnotateCommand;
import app.seojae.cli.annotation.AnnotationsCommand;
import app.seojae.cli.annotation.AnnotationsImportCommand;
import app.seojae.cli.care.BackupCommand;
import app.seojae.cli.care.BackupListCommand;
import app.seojae.cli.care.CheckCommand;
import app.seojae.cli.care.MoveCommand;
import app.seojae.cli.care.RestoreCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.duplicate.DuplicatesCommand;
import app.seojae.cli.duplicate.MergeCommand;
import app.seojae.cli.duplicate.UnmergeCommand;
import app.seojae.cli.feed.FeedCommand;
import app.seojae.cli.own.AddCommand;
import app.seojae.cli.paper.BookmarkCommand;
import app.seojae.cli.paper.CitesCommand;
import app.seojae.cli.paper.CollectionCommand;
import app.seojae.cli.paper.IndexCommand;
import app.seojae.cli.paper.ListCommand;
import app.seojae.cli.paper.NoteCommand;
import app.seojae.cli.paper.SearchCommand;
import app.seojae.cli.paper.ShowCommand;
import app.seojae.cli.paper.SimilarCommand;
import app.seojae.cli.paper.StatusCommand;
import app.seojae.cli.paper.TagCommand;
import app.seojae.cli.pdf.PdfCommand;
import app.seojae.cli.shell.CompletionCommand;
import app.seojae.cli.shell.ManualCommand;
import app.seojae.cli.summary.SummarizeCommand;
import app.seojae.cli.transfer.DigestCommand;
import app.seojae.cli.transfer.DownloadCommand;
import app.seojae.cli.transfer.ExportCommand;
import app.seojae.cli.transfer.ImportCommand;
import app.seojae.cli.transfer.SnapshotCommand;
import app.seojae.cli.transfer.TrendsCommand;
import app.seojae.cli.transfer.WeekCommand;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands by name. */
final class CommandRegistry {

    private CommandRegistry() {}

    /** A command that is made only when it is wanted. */
    record Entry(Supplier<CommandLine> maker, Text text) {
        CommandLine commandLine(Language language) {
            CommandLine line = maker.get();
            CommandLineProgram.describe(line, language, text);
            return line;
        }
    }

    static Map<String, Entry> of(Root root) {
        Map<String, Entry> all = new LinkedHashMap<>();
        add(all, "import", () -> new ImportCommand(root), Text.CLI_HELP_IMPORT);
        add(all, "list", () -> new ListCommand(root), Text.CLI_HELP_LIST);
        add(all, "search", () -> new SearchCommand(root), Text.CLI_HELP_SEARCH);
        add(all, "similar", () -> new SimilarCommand(root), Text.CLI_HELP_SIMILAR);
        add(all, "cites", () -> new CitesCommand(root), Text.CLI_HELP_CITES);
        add(all, "trends", () -> new TrendsCommand(root), Text.CLI_HELP_TRENDS);
        add(all, "index", () -> new IndexCommand(root), Text.CLI_HELP_INDEX);
        add(all, "show", () -> new ShowCommand(root), Text.CLI_HELP_SHOW);
        add(all, "bookmark", () -> new BookmarkCommand(root), Text.CLI_HELP_BOOKMARK);
        add(all, "status", () -> new StatusCommand(root), Text.CLI_HELP_STATUS);
        add(all, "tag", () -> new TagCommand(root), Text.CLI_HELP_TAG);
        add(all, "merge", () -> new MergeCommand(root), Text.CLI_HELP_MERGE);
        add(all, "unmerge", () -> new UnmergeCommand(root), Text.CLI_HELP_UNMERGE);
        add(all, "duplicates", () -> new DuplicatesCommand(root), Text.CLI_HELP_DUPLICATES);
        all.put("collection", new Entry(() -> collection(root), Text.CLI_HELP_COLLECTION));
        add(all, "note", () -> new NoteCommand(root), Text.CLI_HELP_NOTE);
        add(all, "download", () -> new DownloadCommand(root), Text.CLI_HELP_DOWNLOAD);
        all.put("pdf", new Entry(() -> pdf(root), Text.CLI_HELP_PDF));
        add(all, "annotate", () -> new AnnotateCommand(root), Text.CLI_HELP_ANNOTATE);
        all.put("annotations", new Entry(() -> annotations(root), Text.CLI_HELP_ANNOTATIONS));
        add(all, "export", () -> new ExportCommand(root), Text.CLI_HELP_EXPORT);
        add(all, "week", () -> new WeekCommand(root), Text.CLI_HELP_WEEK);
        add(all, "add", () -> new AddCommand(root), Text.CLI_HELP_ADD);
        add(all, "digest", () -> new DigestCommand(root), Text.CLI_HELP_DIGEST);
        add(all, "summarize", () -> new SummarizeCommand(root), Text.CLI_HELP_SUMMARIZE);
        all.put("feed", new Entry(() -> feed(root), Text.CLI_HELP_FEED));
        all.put("backup", new Entry(() -> backup(root), Text.CLI_HELP_BACKUP));
        add(all, "restore", () -> new RestoreCommand(root), Text.CLI_HELP_RESTORE);
        add(all, "move", () -> new MoveCommand(root), Text.CLI_HELP_MOVE);
        add(all, "check", () -> new CheckCommand(root), Text.CLI_HELP_CHECK);
        add(
                all,
                "completion",
                () -> new CompletionCommand(root, language -> whole(root, language)),
                Text.CLI_HELP_COMPLETION);
        add(
                all,
                "manual",
                () -> new ManualCommand(root, language -> whole(root, language)),
                Text.CLI_HELP_MANUAL);
        add(all, "snapshot", () -> new SnapshotCommand(root), Text.CLI_HELP_SNAPSHOT);
        return all;
    }

    /** The command line with all commands, each described. */
    private static CommandLine whole(Root root, Language language) {
        CommandLine line = new CommandLine(root);
        of(root).forEach((name, entry) -> line.addSubcommand(name, entry.commandLine(language)));
        CommandLineProgram.describe(line, language, Text.CLI_SEOJAE);
        return line;
    }

    private static void add(
            Map<String, Entry> all, String name, Supplier<Object> command, Text text) {
        all.put(name, new Entry(() -> new CommandLine(command.get()), text));
    }

    private static CommandLine feed(Root root) {
        CommandLine line = new CommandLine(new FeedCommand());
        FeedCommand.parts(root).forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine pdf(Root root) {
        CommandLine line = new CommandLine(new PdfCommand());
        PdfCommand.parts(root).forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine annotations(Root root) {
        CommandLine line = new CommandLine(new AnnotationsCommand(root));
        line.addSubcommand(new AnnotationsImportCommand(root));
        return line;
    }

    private static CommandLine backup(Root root) {
        CommandLine line = new CommandLine(new BackupCommand(root));
        line.addSubcommand(new BackupListCommand(root));
        return line;
    }

    private static CommandLine collection(Root root) {
        CommandLine line = new CommandLine(new CollectionCommand());
        CollectionCommand.parts(root).forEach(line::addSubcommand);
        return line;
    }
}
