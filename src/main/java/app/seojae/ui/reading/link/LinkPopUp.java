package app.seojae.ui.reading.link;

import app.seojae.l10n.Text;
import app.seojae.library.citation.Citations;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.model.paper.PaperRow;
import app.seojae.pdf.link.Landmark;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.text.PageText;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.reading.text.DocumentTexts;
import app.seojae.ui.reading.text.Floating;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.ScreenGeometry;
import app.seojae.work.Lane;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Shows where a link leads without going there: the picture of its target, the cited paper as the
 * library knows it, or the address of the web. Confined to the FX thread.
 */
public final class LinkPopUp {

    private static final double MOST_WIDTH = 520;
    private static final double MOST_HEIGHT = 360;

    /** What is shown of a place nobody knows more of, in points. */
    private static final double UNKNOWN_HEIGHT = 150;

    private static final double UNKNOWN_WIDTH = 300;
    private static final double RISE = 6;

    private final PdfViewer viewer;
    private final DocumentTexts texts;
    private final DocumentLinks links;
    private final Floating floating;
    private final Citations cited;
    private final Background background;
    private final Messages words;
    private final PaperActions actions;
    private final Consumer<String> browser;
    private final Latest latest = new Latest();
    private LinkGesture.@Nullable Spot shown;
    private @Nullable Region floated;
    private @Nullable TargetPicture picture;

    public LinkPopUp(
            PdfViewer viewer,
            DocumentTexts texts,
            DocumentLinks links,
            Floating floating,
            ReadingNeeds needs) {
        this.viewer = viewer;
        this.texts = texts;
        this.links = links;
        this.floating = floating;
        this.cited = needs.library().finding().citations();
        this.background = needs.background();
        this.words = needs.words();
        this.actions = needs.actions();
        this.browser = needs.browser();
    }

    /** Shows a link's target beside the link. */
    void show(LinkGesture.Spot spot) {
        if (spot.equals(shown) && floating.shown() != null) {
            floating.stay();
            return;
        }
        shown = spot;
        stopDrawing();
        Latest.Question question = latest.ask();
        switch (spot.link().target()) {
            case LinkTarget.Web web -> floatBeside(spot, address(web));
            case LinkTarget.Place place -> show(spot, place, question);
        }
    }

    /** Opens an address that is on screen; else puts it there first. */
    void follow(LinkGesture.Spot spot, LinkTarget.Web web) {
        if (spot.equals(shown) && floating.shown() != null) {
            hide();
            browser.accept(web.address());
        } else {
            show(spot);
        }
    }

    private void stopDrawing() {
        if (picture != null) {
            picture.stop();
            picture = null;
        }
    }

    void stay() {
        floating.stay();
    }

    void leave() {
        floating.leave();
    }

    void hide() {
        latest.drop();
        stopDrawing();
        shown = null;
        floating.hide();
    }

    private void show(LinkGesture.Spot spot, LinkTarget.Place place, Latest.Question question) {
        Landmark landmark = links.landmark(place).orElse(null);
        VBox box = new VBox(10);
        box.getStyleClass().add("link-pop-up");
        Label title = new Label(title(landmark, place));
        title.getStyleClass().add("pop-up-title");
        box.getChildren().add(title);
        Quad part = landmark == null ? around(place) : landmark.area();
        double width = part.right() - part.left();
        double height = part.top() - part.bottom();
        double zoom = Math.clamp(Math.min(MOST_WIDTH / width, MOST_HEIGHT / height), 0.25, 1.35);
        double output = viewer.model().view().outputScale();
        Consumer<Region> beside = question.only(popUp -> floatBeside(spot, popUp));
        TargetPicture drawn =
                new TargetPicture(
                        words,
                        patience -> viewer.crop(place.page(), part, zoom * output, patience),
                        output,
                        () -> beside.accept(box));
        box.getChildren().add(drawn);
        picture = drawn;
        drawn.begin();
        if (landmark != null && landmark.kind() == Landmark.Kind.REFERENCE) {
            background
                    .run(Lane.READ, () -> cited.named(landmark.text()))
                    .then(question.only(row -> row.ifPresent(paper -> known(spot, box, paper))))
                    .failed(problem -> {});
        }
    }

    private void known(LinkGesture.Spot spot, VBox box, PaperRow paper) {
        box.getChildren().add(new CitedCard(paper, words, actions));
        floatBeside(spot, box);
    }

    private VBox address(LinkTarget.Web web) {
        Label title = new Label(words.of(Text.LINK_WEB));
        title.getStyleClass().add("pop-up-title");
        Label address = new Label(web.address());
        address.setWrapText(true);
        TextSize.maxWidth(address, MOST_WIDTH);
        address.getStyleClass().add("web-address");
        Button open = new Button(words.of(Text.LINK_OPEN), Icons.of(Feather.EXTERNAL_LINK, 14));
        open.getStyleClass().add("plain");
        open.setOnAction(
                event -> {
                    hide();
                    browser.accept(web.address());
                });
        VBox box = new VBox(8, title, address, open);
        box.getStyleClass().add("link-pop-up");
        return box;
    }

    /** What comes late does not bring back a pop-up that was sent away. */
    @SuppressWarnings("ReferenceEquality") // the box itself
    private void floatBeside(LinkGesture.Spot spot, Region box) {
        if (box == floated && floating.shown() != box) {
            return;
        }
        floated = box;
        floating.show(box, bounds(spot));
    }

    /** Where the link is on the screen's pages, in the layer's coordinates. */
    private Bounds bounds(LinkGesture.Spot spot) {
        return ScreenGeometry.of(viewer, spot.page(), Quad.around(spot.link().area()));
    }

    private String title(@Nullable Landmark landmark, LinkTarget.Place place) {
        String page = words.of(Text.FIND_PAGE, place.page().number());
        if (landmark == null) {
            return page;
        }
        Text kind =
                switch (landmark.kind()) {
                    case FIGURE -> Text.LINK_FIGURE;
                    case TABLE -> Text.LINK_TABLE;
                    case ALGORITHM -> Text.LINK_ALGORITHM;
                    case EQUATION -> Text.LINK_EQUATION;
                    case SECTION -> Text.LINK_SECTION;
                    case REFERENCE -> Text.LINK_REFERENCE;
                };
        return words.of(kind, landmark.number()).strip() + "  ·  " + page;
    }

    /** What stands below a place nobody knows more of: the lines of its column. */
    private Quad around(LinkTarget.Place place) {
        PdfPoint point = place.point() == null ? new PdfPoint(0, 800) : place.point();
        double bottom = point.y() - UNKNOWN_HEIGHT;
        PageText text = texts.text(place.page());
        Quad box = text == null ? null : text.textBox();
        if (box == null) {
            double left = Math.max(0, point.x() - 20);
            return Quad.of(left, bottom, left + UNKNOWN_WIDTH, point.y() + RISE);
        }
        double middle = (box.left() + box.right()) / 2;
        boolean second = point.x() > middle - 12;
        return Quad.of(
                (second ? middle : box.left()) - RISE,
                Math.max(bottom, box.bottom() - RISE),
                box.right() + RISE,
                Math.max(point.y() + RISE, bottom + RISE));
    }
}
