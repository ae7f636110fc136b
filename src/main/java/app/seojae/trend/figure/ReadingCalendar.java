package app.seojae.trend.figure;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.trend.Diary;
import app.seojae.trend.Weeks;
import app.seojae.trend.figure.Drawn.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The days on which the person opened, kept, read or annotated papers: a column a week, a square a
 * day, the darker the more papers.
 *
 * @param last the Monday of the last week drawn
 */
public record ReadingCalendar(Diary diary, LocalDate last, Language language) implements Chart {

    private static final int MOST_WEEKS = 53;
    private static final int LEVELS = 4;
    private static final double LEFT = 40;
    private static final double HEAD = 20;
    private static final double STEP = 17;
    private static final double SQUARE = 14;
    private static final double MONTH_ROOM = 48;

    @Override
    public ChartName name() {
        return ChartName.CALENDAR;
    }

    @Override
    public String sentence() {
        return (isEmpty() ? Text.TREND_CALENDAR_FEW : Text.TREND_CALENDAR_HINT).in(language);
    }

    private SortedMap<LocalDate, Collection<Long>> days() {
        return diary.days().tailMap(last.minusWeeks(MOST_WEEKS - 1L));
    }

    @Override
    public FigureTable table() {
        List<FigureTable.Row> rows = new ArrayList<>();
        for (Map.Entry<LocalDate, Collection<Long>> day : days().entrySet()) {
            String papers = Integer.toString(day.getValue().size());
            rows.add(
                    new FigureTable.Row(
                            List.of(day.getKey().toString(), papers),
                            Text.TREND_SAID_DAY.in(language, day.getKey(), papers),
                            Lead.papers(day.getValue())));
        }
        return new FigureTable(List.of(Heading.DAY, Heading.PAPERS), rows);
    }

    @Override
    public Figure draw(double width) {
        int weeks = (int) Math.max(1, Math.min(MOST_WEEKS, (width - LEFT) / STEP));
        LocalDate first = last.minusWeeks(weeks - 1L);
        List<LocalDate> rows = new ArrayList<>(days().keySet());
        SortedMap<LocalDate, Collection<Long>> days = days();
        int most = days.values().stream().mapToInt(Collection::size).max().orElse(1);
        List<Drawn> drawn = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            drawn.add(
                    new Drawn.Words(
                            Tone.QUIET,
                            LEFT - 8,
                            HEAD + (day.getValue() - 1) * STEP + SQUARE / 2,
                            day.getDisplayName(TextStyle.SHORT, language.locale()),
                            Side.RIGHT,
                            LEFT - 8));
        }
        double free = 0;
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = first.plusWeeks(week);
            double x = LEFT + week * STEP;
            LocalDate month = Weeks.end(monday).withDayOfMonth(1);
            if (!month.isBefore(monday) && x >= free && x + MONTH_ROOM <= width) {
                drawn.add(new Drawn.Words(Tone.QUIET, x, 8, month(month), Side.LEFT, MONTH_ROOM));
                free = x + MONTH_ROOM;
            }
            for (int day = 0; day < DayOfWeek.values().length; day++) {
                LocalDate date = monday.plusDays(day);
                Collection<Long> papers = days.getOrDefault(date, List.of());
                double y = HEAD + day * STEP;
                drawn.add(new Drawn.Box(heat(papers.size(), most), x, y, SQUARE, SQUARE));
                if (!papers.isEmpty()) {
                    spots.add(new Spot(x, y, STEP, STEP, rows.indexOf(date)));
                }
            }
        }
        return new Figure(width, HEAD + DayOfWeek.values().length * STEP, drawn, spots);
    }

    private String month(LocalDate month) {
        return month.getMonthValue() == 1
                ? Integer.toString(month.getYear())
                : month.getMonth().getDisplayName(TextStyle.SHORT, language.locale());
    }

    private static Tone heat(int papers, int most) {
        if (papers == 0) {
            return Tone.HEAT_0;
        }
        return switch (1 + (LEVELS - 1) * papers / most) {
            case 1 -> Tone.HEAT_1;
            case 2 -> Tone.HEAT_2;
            case 3 -> Tone.HEAT_3;
            default -> Tone.HEAT_4;
        };
    }
}
