package app.seojae.ui.shell;

import app.seojae.l10n.Language;
import app.seojae.library.papers.Browse;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the palette offers for what was typed: commands by name, then papers. */
final class PaletteModel {

    private static final int MOST_PAPERS = 20;

    /**
     * A line of the palette.
     *
     * @param command {@code null} for a paper
     */
    record Item(String title, @Nullable Command command, Runnable action) {}

    private final Background background;
    private final Browse browse;
    private final Messages words;
    private final List<Command> commands;
    private final LongConsumer goTo;
    private final Latest latest = new Latest();
    private List<Command> callable = List.of();
    private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(List.of());

    PaletteModel(
            Background background,
            Browse browse,
            Messages words,
            List<Command> commands,
            LongConsumer goTo) {
        this.background = background;
        this.browse = browse;
        this.words = words;
        this.commands = commands;
        this.goTo = goTo;
    }

    ReadOnlyObjectProperty<List<Item>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /**
     * Starts anew with the commands that can be called now. Whether they can is not asked while one
     * types: one looks into the clipboard, and GTK waits for it in a way that must not begin within
     * an event of an input method, or the window's lock stays closed.
     */
    void open() {
        callable = commands.stream().filter(one -> one.enabled().getAsBoolean()).toList();
        type("");
    }

    void type(String text) {
        String wanted = text.strip();
        List<Item> found = new ArrayList<>();
        for (Command command : callable) {
            if (fits(command, wanted)) {
                found.add(new Item(words.of(command.title()), command, command::run));
            }
        }
        items.set(List.copyOf(found));
        Latest.Question question = latest.ask();
        if (!wanted.isEmpty()) {
            Query query = Query.ALL.withText(wanted).sorted(Query.Sort.RELEVANCE);
            background
                    .run(Lane.READ, () -> browse.find(query).head())
                    .then(question.only((List<PaperRow> rows) -> addPapers(found, rows)))
                    .failed(question.only(problem -> {}));
        }
    }

    /** A command is found by its name in either language. */
    private static boolean fits(Command command, String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            if (command.title().in(language).toLowerCase(Locale.ROOT).contains(lower)) {
                return true;
            }
        }
        return false;
    }

    private void addPapers(List<Item> found, List<PaperRow> rows) {
        List<Item> all = new ArrayList<>(found);
        rows.stream()
                .limit(MOST_PAPERS)
                .forEach(
                        row ->
                                all.add(
                                        new Item(
                                                SanitizedText.line(row),
                                                null,
                                                () -> goTo.accept(row.id()))));
        items.set(List.copyOf(all));
    }
}
