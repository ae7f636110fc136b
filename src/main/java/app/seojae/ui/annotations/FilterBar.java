package app.seojae.ui.annotations;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.PaintColours;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Where a person says which marks are wanted: words, a colour, a kind, a tag. */
final class FilterBar extends VBox {

    private static final Duration REST = Duration.millis(90);
    private static final double DOT = 5;

    private final Messages words;
    private final AnnotationDescription names;
    private final ReadOnlyObjectWrapper<AnnotationListFilter> filter =
            new ReadOnlyObjectWrapper<>(AnnotationListFilter.ALL);
    private final TextField field = new TextField();
    private final MenuButton colour = new MenuButton();
    private final MenuButton kind = new MenuButton();
    private final MenuButton tag = new MenuButton();
    private final FlowPane menus = new FlowPane(4, 4, colour, kind, tag);
    private final PauseTransition rest = new PauseTransition(REST);
    private List<String> tags = List.of();

    FilterBar(Messages words) {
        super(6);
        this.words = words;
        names = new AnnotationDescription(words);
        getStyleClass().add("mark-filter");
        field.setPromptText(words.of(Text.MARKS_FIND));
        field.setAccessibleText(words.of(Text.MARKS_FIND));
        field.textProperty().addListener(o -> rest.playFromStart());
        field.setOnAction(event -> type());
        rest.setOnFinished(event -> type());
        for (MenuButton menu : List.of(colour, kind, tag)) {
            menu.getStyleClass().add("plain");
            menu.accessibleTextProperty().bind(menu.textProperty());
        }
        getChildren().addAll(field, menus);
        fill();
    }

    ReadOnlyObjectProperty<AnnotationListFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    TextField field() {
        return field;
    }

    /** Adds a choice after the others. */
    void add(Node choice) {
        menus.getChildren().add(choice);
    }

    /** Offers these tags. */
    void offer(List<String> newTags) {
        if (!tags.equals(newTags)) {
            tags = List.copyOf(newTags);
            fill();
        }
    }

    /** Wants other marks from now on. */
    void set(AnnotationListFilter wanted) {
        rest.stop();
        if (!field.getText().equals(wanted.text())) {
            field.setText(wanted.text());
            rest.stop();
        }
        filter.set(wanted);
        fill();
    }

    private void type() {
        rest.stop();
        filter.set(filter.get().withText(field.getText()));
    }

    private void fill() {
        AnnotationListFilter now = filter.get();
        AnnotationColour one = now.colour();
        AnnotationKind of = now.kind();
        colour.setText(words.of(one == null ? Text.MARKS_COLOUR : Text.of(one)));
        colour.setGraphic(one == null ? null : dot(one));
        kind.setText(of == null ? words.of(Text.MARKS_KIND) : names.of(of));
        tag.setText(now.tag() == null ? words.of(Text.MARKS_TAG) : "#" + now.tag());
        tag.setDisable(tags.isEmpty() && now.tag() == null);
        colour.getItems().setAll(item(words.of(Text.MARKS_ANY), null, this::colour, null));
        for (AnnotationColour each : AnnotationColour.values()) {
            colour.getItems().add(item(words.of(Text.of(each)), each, this::colour, dot(each)));
        }
        kind.getItems().setAll(item(words.of(Text.MARKS_ANY), null, this::kind, null));
        for (AnnotationKind each : AnnotationKind.values()) {
            kind.getItems().add(item(names.of(each), each, this::kind, null));
        }
        tag.getItems().setAll(item(words.of(Text.MARKS_ANY), null, this::tag, null));
        for (String each : tags) {
            tag.getItems().add(item("#" + each, each, this::tag, null));
        }
    }

    private void colour(@Nullable AnnotationColour wanted) {
        set(filter.get().withColour(wanted));
    }

    private void kind(@Nullable AnnotationKind wanted) {
        set(filter.get().withKind(wanted));
    }

    private void tag(@Nullable String wanted) {
        set(filter.get().withTag(wanted));
    }

    private static <T> MenuItem item(
            String title, @Nullable T value, Consumer<@Nullable T> choose, @Nullable Node graphic) {
        MenuItem item = new MenuItem(title, graphic);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choose.accept(value));
        return item;
    }

    private static Circle dot(AnnotationColour colour) {
        return new Circle(DOT, PaintColours.of(colour.rgb()));
    }
}
