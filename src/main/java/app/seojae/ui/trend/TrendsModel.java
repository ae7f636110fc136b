package app.seojae.ui.trend;

import app.seojae.l10n.Text;
import app.seojae.library.context.Change;
import app.seojae.library.papers.Browse;
import app.seojae.library.trend.Trends;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.trend.TrendFacts;
import app.seojae.trend.UpvoteCourse;
import app.seojae.trend.WeeklyFields;
import app.seojae.trend.figure.Chart;
import app.seojae.trend.figure.ChartName;
import app.seojae.trend.figure.ChartSet;
import app.seojae.trend.figure.FieldPanels;
import app.seojae.trend.figure.FigureTable;
import app.seojae.trend.figure.Lead;
import app.seojae.ui.export.NamedFile;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The charts of the library; counted only while somebody looks, and again only after something
 * changed that they count. Confined to the FX thread.
 */
public final class TrendsModel {

    /** How many weeks can be shown. */
    static final List<Integer> SPANS = List.of(12, 26, 52);

    private static final Setting<Double> WEEKS = Setting.number("trends.weeks", 26, 12, 52);
    private static final int MOST_COURSES = 40;
    private static final int MOST_NAMED = 100;
    private static final Set<Change.Kind> COUNTED =
            EnumSet.of(
                    Change.Kind.BOOKMARK,
                    Change.Kind.STATUS,
                    Change.Kind.IMPORT,
                    Change.Kind.FIELD,
                    Change.Kind.OPENED,
                    Change.Kind.ANNOTATION,
                    Change.Kind.MERGE,
                    Change.Kind.OTHER_PROGRAM);

    private final Trends trends;
    private final Browse browse;
    private final Background background;
    private final Session session;
    private final ListModel list;
    private final Settings settings;
    private final Messages words;
    private final NamedFile file;
    private final Latest latest = new Latest();
    private final Latest latestNamed = new Latest();
    private final ReadOnlyObjectWrapper<List<Chart>> charts =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Named> named = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper weeks = new ReadOnlyIntegerWrapper();
    private @Nullable TrendFacts facts;
    private long chosen;

    public TrendsModel(
            Trends trends,
            Browse browse,
            Background background,
            Session session,
            ListModel list,
            Settings settings,
            Messages words,
            NamedFile file) {
        this.trends = trends;
        this.browse = browse;
        this.background = background;
        this.session = session;
        this.list = list;
        this.settings = settings;
        this.words = words;
        this.file = file;
        weeks.set(settings.get(WEEKS).intValue());
        session.screenProperty().addListener(o -> look());
        session.changes().listen(this::changed);
    }

    /**
     * Papers that no question finds, under the chart that named them.
     *
     * @param said where in the chart
     */
    record Named(ChartName chart, String said, List<PaperRow> papers) {
        Named {
            papers = List.copyOf(papers);
        }
    }

    /** The charts, empty before they were counted first. */
    ReadOnlyObjectProperty<List<Chart>> chartsProperty() {
        return charts.getReadOnlyProperty();
    }

    /** The papers that a chart named last, if any. */
    ReadOnlyObjectProperty<@Nullable Named> namedProperty() {
        return named.getReadOnlyProperty();
    }

    /** How many weeks are shown. */
    ReadOnlyIntegerProperty weeksProperty() {
        return weeks.getReadOnlyProperty();
    }

    /** Shows so many weeks. */
    void span(int count) {
        if (count != weeks.get()) {
            weeks.set(count);
            settings.put(WEEKS, (double) count);
            arrange();
        }
    }

    private boolean isLookedAt() {
        return session.screenProperty().get() == Session.Screen.TRENDS;
    }

    private void changed(Change change) {
        if (COUNTED.contains(change.kind())) {
            facts = null;
            look();
        }
    }

    /** The paper the person comes from stands first among those with upvotes of several days. */
    private void look() {
        if (!isLookedAt()) {
            return;
        }
        long paper = session.selectedProperty().get();
        if (facts == null) {
            chosen = paper;
            background
                    .run(Lane.READ, () -> trends.read(ZoneId.systemDefault(), SPANS.getLast()))
                    .then(
                            latest.ask()
                                    .only(
                                            (TrendFacts read) -> {
                                                facts = read;
                                                arrange();
                                            }));
        } else if (paper != chosen) {
            chosen = paper;
            arrange();
        }
    }

    private void arrange() {
        TrendFacts now = facts;
        if (now == null) {
            return;
        }
        int span = weeks.get();
        long first = chosen;
        background
                .run(Lane.READ, () -> charts(now, span, first))
                .then(
                        latest.ask()
                                .only(
                                        (List<Chart> made) -> {
                                            named.set(null);
                                            charts.set(made);
                                        }));
    }

    private List<Chart> charts(TrendFacts of, int span, long first) throws SeojaeException {
        List<UpvoteCourse> courses = new ArrayList<>();
        trends.upvotes(first).ifPresent(courses::add);
        of.upvotes().stream()
                .filter(one -> one.paper() != first)
                .limit(MOST_COURSES)
                .forEach(courses::add);
        TrendFacts shown = new TrendFacts(of.today(), of.fields(), courses, of.diary());
        return ChartSet.of(shown, span, TrendsModel::most, words.language());
    }

    private static WeeklyFields most(WeeklyFields all) {
        Set<String> names = new HashSet<>();
        all.fields().stream().limit(FieldPanels.MOST).forEach(one -> names.add(one.name()));
        return all.only(one -> names.contains(one.name()));
    }

    /** Goes to the papers of a row: those of a question into the list, others are named here. */
    void follow(Chart chart, FigureTable.Row row) {
        Lead lead = row.lead();
        if (!lead.line().isEmpty()) {
            session.show(Session.Screen.LIBRARY);
            list.ask(Query.ALL.withText(lead.line()).sorted(list.query().sort()));
        } else if (!lead.papers().isEmpty()) {
            List<Long> papers = lead.papers().stream().limit(MOST_NAMED).toList();
            background
                    .run(Lane.READ, () -> browse.rows(papers))
                    .then(
                            latestNamed
                                    .ask()
                                    .only(
                                            (List<PaperRow> rows) ->
                                                    named.set(
                                                            new Named(
                                                                    chart.name(),
                                                                    row.said(),
                                                                    rows))));
        }
    }

    /** Writes the figures of a chart into a file the person names. */
    void saveTable(Chart chart) {
        save(chart, ".csv", () -> chart.table().csv().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the picture of a chart into a file the person names. */
    void savePicture(Chart chart, Raster picture) {
        save(chart, ".png", () -> PageDrawing.png(picture));
    }

    private void save(Chart chart, String end, Content content) {
        file.write(
                chart.name().file() + end,
                out -> {
                    trends.files().write(content.bytes(), out);
                    return true;
                },
                (done, out) -> words.of(Text.TREND_SAVED, out));
    }

    /** What a file is to hold; blocking. */
    private interface Content {
        byte[] bytes() throws SeojaeException;
    }
}
