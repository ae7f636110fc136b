package app.seojae.trend.figure;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.trend.Interval;
import app.seojae.trend.Share;
import app.seojae.trend.WeeklyField;
import app.seojae.trend.WeeklyFields;
import app.seojae.trend.Weeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The shares of fields over weeks, a small chart a field with its interval as a band.
 *
 * @param fields of the weeks drawn; the first of them are drawn, all stand in the table
 */
public record FieldPanels(WeeklyFields fields, Language language) implements Chart {

    /** How many fields are drawn. */
    public static final int MOST = 8;

    private static final double LEAST_STEP = 0.01;
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.WEEK,
                    Heading.FIELD,
                    Heading.PAPERS,
                    Heading.OF,
                    Heading.SHARE,
                    Heading.LOW,
                    Heading.HIGH);

    @Override
    public ChartName name() {
        return ChartName.FIELDS;
    }

    @Override
    public boolean isEmpty() {
        return fields.fields().isEmpty() || fields.weeksWithPapers() < 2;
    }

    @Override
    public String sentence() {
        return isEmpty()
                ? Text.TREND_FIELDS_FEW.in(language)
                : Text.TREND_FIELDS_HINT.in(language, MOST);
    }

    @Override
    public FigureTable table() {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (WeeklyField field : fields.fields()) {
            for (int week = 0; week < fields.weeks(); week++) {
                Share share = fields.share(field, week);
                if (share.of() > 0) {
                    rows.add(row(field.name(), fields.week(week), share));
                }
            }
        }
        return new FigureTable(HEADINGS, rows);
    }

    private FigureTable.Row row(String field, LocalDate week, Share share) {
        Interval bound = share.interval();
        return new FigureTable.Row(
                List.of(
                        week.toString(),
                        field,
                        Integer.toString(share.papers()),
                        Integer.toString(share.of()),
                        Numerals.exact(share.value()),
                        Numerals.exact(bound.low()),
                        Numerals.exact(bound.high())),
                Text.TREND_SAID_SHARE.in(
                        language,
                        week,
                        field,
                        share.papers(),
                        share.of(),
                        Numerals.percent(share.value()),
                        Numerals.percent(bound.low()),
                        Numerals.percent(bound.high())),
                Lead.field(field, week, Weeks.end(week)));
    }

    @Override
    public Figure draw(double width) {
        List<PanelGrid.Panel> panels = new ArrayList<>();
        int row = 0;
        int last = fields.weeks() - 1;
        for (WeeklyField field : fields.fields().stream().limit(MOST).toList()) {
            List<PanelGrid.Point> points = new ArrayList<>();
            boolean joined = false;
            for (int week = 0; week <= last; week++) {
                Share share = fields.share(field, week);
                if (share.of() > 0) {
                    double at = last == 0 ? 0.5 : (double) week / last;
                    points.add(
                            new PanelGrid.Point(
                                    at, share.value(), share.interval(), row++, joined));
                }
                joined = share.of() > 0;
            }
            int papers = field.papers().stream().mapToInt(Integer::intValue).sum();
            panels.add(
                    new PanelGrid.Panel(
                            field.name(),
                            Text.PAPERS.in(language, papers),
                            fields.first().toString(),
                            fields.week(last).toString(),
                            points));
        }
        return PanelGrid.of(width, panels, LEAST_STEP, Numerals::percent);
    }
}
