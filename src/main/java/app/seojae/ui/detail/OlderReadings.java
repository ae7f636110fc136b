package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What other digests said of a paper where they used other words, folded until asked for. */
final class OlderReadings extends BuiltSection {

    private static final double SIDE_BY_SIDE = 620;

    private final Messages words;
    private final Consumer<String> openLink;

    OlderReadings(Messages words, Consumer<String> openLink) {
        super(8);
        this.words = words;
        this.openLink = openLink;
    }

    @Override
    List<DigestVersion> facts(Paper paper) {
        return paper.shownFirst();
    }

    @Override
    List<VBox> build(Paper paper) {
        List<DigestVersion> shownFirst = facts(paper);
        return shownFirst.stream()
                .skip(1)
                .filter(reading -> !says(reading, shownFirst.getFirst()))
                .map(this::folded)
                .toList();
    }

    private static boolean says(DigestVersion one, DigestVersion other) {
        return one.summary().equals(other.summary())
                && one.easyExplanation().equals(other.easyExplanation());
    }

    private VBox folded(DigestVersion reading) {
        String day =
                switch (reading.origin().kind()) {
                    case MODEL -> words.of(Text.MACHINE_TEXT);
                    case OWN -> words.of(Text.OWN_TEXT);
                    case DIGEST, HF ->
                            reading.date() == null
                                    ? reading.digestName()
                                    : words.day(reading.date());
                };
        ToggleButton open =
                new ToggleButton(words.of(Text.OLDER_READING, day), Icons.of(Feather.CLOCK, 14));
        open.getStyleClass().add("plain");
        VBox box = new VBox(10, open);
        open.setOnAction(
                event -> {
                    if (open.isSelected()) {
                        box.getChildren()
                                .add(
                                        new PaperTexts(
                                                words,
                                                reading.summary(),
                                                reading.easyExplanation(),
                                                SIDE_BY_SIDE,
                                                new PaperTexts.Dressing(
                                                        UnaryOperator.identity(), openLink)));
                    } else {
                        box.getChildren().removeLast();
                    }
                });
        return box;
    }
}
