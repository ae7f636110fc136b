package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.kit.prose.TextRun;
import app.seojae.ui.kit.prose.TitleRuns;
import app.seojae.ui.session.PaperActions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A paper's title, what is known of it, and what can be done with it. */
final class HeadSection extends BuiltSection {

    private final Messages words;
    private final PaperActions actions;
    private final boolean beside;
    private final Consumer<String> narrow;
    private final Consumer<PaperRow> cite;

    /**
     * @param beside whether it stands beside the PDF, where nothing is left to be done
     * @param narrow told one of 관련분야 a person clicked
     */
    HeadSection(
            Messages words,
            PaperActions actions,
            boolean beside,
            Consumer<String> narrow,
            Consumer<PaperRow> cite) {
        super(12);
        this.words = words;
        this.actions = actions;
        this.beside = beside;
        this.narrow = narrow;
        this.cite = cite;
    }

    @Override
    List<?> facts(Paper paper) {
        PaperRow row = paper.row();
        return Arrays.asList(
                row.id(),
                SanitizedText.title(row),
                row.arxivId(),
                row.date(),
                row.readings() == 0,
                row.upvotes(),
                row.fields(),
                row.pdf(),
                row.bookmarked(),
                row.status(),
                OwnFacts.of(paper));
    }

    @Override
    List<Region> build(Paper paper) {
        PaperRow row = paper.row();
        Prose title = new Prose(beside ? 17 : 22, 1.35, Integer.MAX_VALUE);
        title.setRuns(TitleRuns.of(SanitizedText.title(row), TextRun.Look.STRONG));
        List<Region> parts = new ArrayList<>();
        parts.add(title);
        OwnFacts.of(paper).map(HeadSection::byline).ifPresent(parts::add);
        parts.add(known(row));
        if (!beside) {
            parts.add(buttons(paper));
        }
        parts.removeIf(part -> part instanceof Label line && line.getText().isEmpty());
        return parts;
    }

    /** Who wrote it, and when, as far as the person or arXiv said. */
    private static Label byline(OwnFacts facts) {
        String year = facts.year() == null ? "" : facts.year().toString();
        String between = facts.authors().isEmpty() || year.isEmpty() ? "" : "  ·  ";
        Label line = new Label(SanitizedText.words(facts.authors() + between + year));
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        return line;
    }

    private FlowPane known(PaperRow row) {
        FlowPane facts = new FlowPane(12, 6);
        facts.setAlignment(Pos.CENTER_LEFT);
        if (row.arxivId() != null) {
            facts.getChildren().add(fact("arXiv " + row.arxivId()));
        }
        if (row.date() != null) {
            facts.getChildren().add(fact(day(row)));
        }
        if (row.upvotes() != null) {
            facts.getChildren().add(fact("▲ " + row.upvotes()));
        }
        for (String field : row.fields()) {
            Button chip = new Button(field);
            chip.getStyleClass().add("chip");
            chip.setOnAction(event -> narrow.accept(field));
            facts.getChildren().add(chip);
        }
        return facts;
    }

    /** The day of a digest; of a paper in none, the day it was added. */
    private String day(PaperRow row) {
        String day = String.valueOf(row.date());
        return row.readings() == 0 ? words.of(Text.FACTS_ADDED, day) : day;
    }

    private FlowPane buttons(Paper paper) {
        PaperRow row = paper.row();
        boolean stored = row.pdf().state() == PdfInfo.State.STORED;
        Button open = button(stored ? Text.OPEN_PDF : Text.FETCH_PDF, Feather.FILE_TEXT);
        open.getStyleClass().setAll("button", "primary");
        open.setDisable(!stored && row.arxivId() == null);
        open.setOnAction(event -> actions.open(row));
        Button bookmark =
                button(row.bookmarked() ? Text.BOOKMARKED : Text.BOOKMARK_ON, Feather.STAR);
        bookmark.getStyleClass().add(row.bookmarked() ? "star-button" : "plain-button");
        bookmark.setOnAction(event -> actions.toggleBookmark(row));
        Button read =
                button(
                        row.status() == Status.READ ? Text.MARK_UNREAD : Text.MARK_READ,
                        Feather.CHECK);
        read.setOnAction(event -> actions.toggleStatus(row, Status.READ));
        Button citation = button(Text.CITE, Feather.COPY);
        citation.setDisable(row.arxivId() == null && OwnFacts.of(paper).isEmpty());
        citation.setOnAction(event -> cite.accept(row));
        Button export = button(Text.EXPORT, Feather.SHARE);
        export.setOnAction(event -> actions.export());
        return new FlowPane(6, 6, open, bookmark, read, citation, export);
    }

    private Button button(Text title, Feather icon) {
        Button button = new Button(words.of(title), Icons.of(icon, 14));
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label fact(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }
}
