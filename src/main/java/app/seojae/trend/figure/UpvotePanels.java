package app.seojae.trend.figure;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.trend.Interval;
import app.seojae.trend.UpvoteCourse;
import app.seojae.trend.UpvoteDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The upvotes of papers over their days.
 *
 * @param courses of papers with several days; the first of them are drawn, all stand in the table
 */
public record UpvotePanels(List<UpvoteCourse> courses, Language language) implements Chart {

    /** How many papers are drawn. */
    public static final int MOST = 8;

    private static final List<Heading> HEADINGS =
            List.of(Heading.DAY, Heading.PAPER, Heading.TITLE, Heading.UPVOTES);

    public UpvotePanels {
        courses = List.copyOf(courses);
    }

    @Override
    public ChartName name() {
        return ChartName.UPVOTES;
    }

    @Override
    public String sentence() {
        return (isEmpty() ? Text.TREND_UPVOTES_FEW : Text.TREND_UPVOTES_HINT).in(language);
    }

    @Override
    public FigureTable table() {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (UpvoteCourse course : courses) {
            for (UpvoteDay day : course.days()) {
                rows.add(row(course, day));
            }
        }
        return new FigureTable(HEADINGS, rows);
    }

    private FigureTable.Row row(UpvoteCourse course, UpvoteDay day) {
        return new FigureTable.Row(
                List.of(
                        day.day().toString(),
                        "#" + course.paper(),
                        course.title(),
                        Integer.toString(day.upvotes())),
                Text.TREND_SAID_UPVOTES.in(language, day.day(), course.title(), day.upvotes()),
                Lead.papers(List.of(course.paper())));
    }

    @Override
    public Figure draw(double width) {
        List<PanelGrid.Panel> panels = new ArrayList<>();
        int row = 0;
        for (UpvoteCourse course : courses.stream().limit(MOST).toList()) {
            List<UpvoteDay> days = course.days();
            LocalDate first = days.getFirst().day();
            long all = Math.max(1, ChronoUnit.DAYS.between(first, days.getLast().day()));
            List<PanelGrid.Point> points = new ArrayList<>();
            for (UpvoteDay day : days) {
                double at = (double) ChronoUnit.DAYS.between(first, day.day()) / all;
                Interval bound = new Interval(day.upvotes(), day.upvotes());
                points.add(new PanelGrid.Point(at, day.upvotes(), bound, row++, !points.isEmpty()));
            }
            panels.add(
                    new PanelGrid.Panel(
                            course.title(),
                            "▲" + days.getLast().upvotes(),
                            first.toString(),
                            days.getLast().day().toString(),
                            points));
        }
        return PanelGrid.of(width, panels, 1, votes -> Long.toString(Math.round(votes)));
    }
}
