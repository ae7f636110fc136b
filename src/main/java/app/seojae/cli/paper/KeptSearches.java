package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.l10n.Text;
import app.seojae.library.saved.SavedSearches;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.saved.ArrivalRule;
import app.seojae.model.saved.SavedCount;
import app.seojae.model.saved.SavedSearch;
import org.jspecify.annotations.Nullable;

/** Keeps, lists and forgets questions for the command that searches. */
final class KeptSearches {

    private final SavedSearches saved;
    private final LibraryCommand command;

    KeptSearches(SavedSearches saved, LibraryCommand command) {
        this.saved = saved;
        this.command = command;
    }

    /**
     * The line kept under a name.
     *
     * @throws SeojaeException {@code NO_SAVED_SEARCH}
     */
    String line(String name) throws SeojaeException {
        return find(name).line();
    }

    private SavedSearch find(String name) throws SeojaeException {
        return saved.named(name)
                .orElseThrow(
                        () -> new SeojaeException(Problem.of(ProblemKind.NO_SAVED_SEARCH, name)));
    }

    /**
     * Keeps a line under a name, with what is done to papers that arrive, {@code null} as it was.
     */
    void save(String name, String line, @Nullable String rule) throws SeojaeException {
        ArrivalRule wanted = rule == null ? null : rule(rule);
        saved.put(name, line);
        if (wanted != null) {
            saved.rule(find(name), wanted);
        }
    }

    private static ArrivalRule rule(String rule) throws SeojaeException {
        String[] parts = rule.split(":", 2);
        ArrivalRule.Kind kind =
                parts[0].equals("none") ? ArrivalRule.Kind.NONE : ArrivalRule.Kind.ofWord(parts[0]);
        String value = parts.length == 2 ? parts[1].strip() : "";
        boolean named = kind == ArrivalRule.Kind.TAG || kind == ArrivalRule.Kind.COLLECTION;
        boolean none = kind == ArrivalRule.Kind.NONE && !rule.equals("none");
        if (none || named == value.isEmpty()) {
            throw LibraryCommand.wrongUsage(rule);
        }
        return new ArrivalRule(kind, value);
    }

    /** Forgets the line of a name. */
    void forget(String name) throws SeojaeException {
        find(name);
        saved.remove(name);
    }

    /** Says what is kept, with what each finds now and what of it is new. */
    void list() throws SeojaeException {
        for (SavedCount one : saved.counts()) {
            if (command.isJson()) {
                command.terminal()
                        .json(
                                json -> {
                                    json.name("name").value(one.search().name());
                                    json.name("query").value(one.search().line());
                                    json.name("papers").value(one.papers());
                                    json.name("new").value(one.fresh());
                                });
            } else {
                command.terminal()
                        .line(
                                command.text(
                                        Text.CLI_SAVED_SEARCH,
                                        one.search().name(),
                                        one.search().line(),
                                        one.papers(),
                                        one.fresh()));
            }
        }
    }
}
