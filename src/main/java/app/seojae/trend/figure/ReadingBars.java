package app.seojae.trend.figure;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.trend.Deed;
import app.seojae.trend.Diary;
import app.seojae.trend.figure.Drawn.Place;
import app.seojae.trend.figure.Drawn.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the person kept, read and annotated in each week.
 *
 * @param last the Monday of the last week drawn
 * @param most how many weeks are drawn at most; none before the first in which something was done
 */
public record ReadingBars(Diary diary, LocalDate last, int most, Language language)
        implements Chart {

    private static final double HEAD = 30;
    private static final double PLOT = 150;
    private static final double FOOT = 22;
    private static final double AXIS = 30;
    private static final double WIDEST_BAR = 14;
    private static final double LABEL = 84;
    private static final List<Heading> HEADINGS =
            List.of(Heading.WEEK, Heading.KEPT, Heading.READ, Heading.ANNOTATED);

    /** A kind of deed, as it looks. */
    private record Kind(Deed.Kind deed, Tone tone, Text name) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(Deed.Kind.KEPT, Tone.KEPT, Text.TREND_KEPT),
                    new Kind(Deed.Kind.READ, Tone.READ, Text.TREND_READ),
                    new Kind(Deed.Kind.ANNOTATED, Tone.ANNOTATED, Text.TREND_ANNOTATED));

    @Override
    public ChartName name() {
        return ChartName.READING;
    }

    @Override
    public String sentence() {
        String hint = (isEmpty() ? Text.TREND_READING_FEW : Text.TREND_READING_HINT).in(language);
        return diary.undated() == 0
                ? hint
                : hint + " " + Text.TREND_READING_UNDATED.in(language, diary.undated());
    }

    private List<LocalDate> weeks() {
        return diary.weeks(last, most);
    }

    private int count(Kind kind, LocalDate week) {
        return diary.papers(kind.deed(), week).size();
    }

    @Override
    public boolean isEmpty() {
        return weeks().stream()
                .noneMatch(week -> KINDS.stream().anyMatch(kind -> count(kind, week) > 0));
    }

    @Override
    public FigureTable table() {
        return new FigureTable(HEADINGS, weeks().stream().map(this::row).toList());
    }

    private FigureTable.Row row(LocalDate week) {
        Set<Long> papers = new LinkedHashSet<>();
        List<String> cells = new ArrayList<>(List.of(week.toString()));
        for (Kind kind : KINDS) {
            papers.addAll(diary.papers(kind.deed(), week));
            cells.add(Integer.toString(count(kind, week)));
        }
        return new FigureTable.Row(
                cells,
                Text.TREND_SAID_READING.in(
                        language, week, cells.get(1), cells.get(2), cells.get(3)),
                Lead.papers(papers));
    }

    @Override
    public Figure draw(double width) {
        List<LocalDate> weeks = weeks();
        int largest = 1;
        for (LocalDate week : weeks) {
            for (Kind kind : KINDS) {
                largest = Math.max(largest, count(kind, week));
            }
        }
        List<Double> ticks = Ticks.upTo(largest, 4, 1);
        List<Drawn> drawn = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        legend(drawn);
        for (double tick : ticks) {
            double at = HEAD + PLOT * (1 - tick / ticks.getLast());
            drawn.add(
                    new Drawn.Path(
                            tick == 0 ? Tone.ZERO : Tone.GRID,
                            List.of(new Place(AXIS, at), new Place(width, at))));
            drawn.add(
                    new Drawn.Words(
                            Tone.QUIET,
                            AXIS - 6,
                            at,
                            Long.toString(Math.round(tick)),
                            Side.RIGHT,
                            AXIS - 6));
        }
        double strip = (width - AXIS) / Math.max(1, weeks.size());
        double bar = Math.min(WIDEST_BAR, strip * 0.8 / KINDS.size());
        int every = (int) Math.max(1, Math.ceil(LABEL / strip));
        for (int i = 0; i < weeks.size(); i++) {
            LocalDate week = weeks.get(i);
            double middle = AXIS + strip * (i + 0.5);
            double left = middle - bar * KINDS.size() / 2;
            for (int k = 0; k < KINDS.size(); k++) {
                double high = PLOT * count(KINDS.get(k), week) / ticks.getLast();
                if (high > 0) {
                    drawn.add(
                            new Drawn.Box(
                                    KINDS.get(k).tone(),
                                    left + k * bar,
                                    HEAD + PLOT - high,
                                    Math.max(1, bar - 1),
                                    high));
                }
            }
            if ((weeks.size() - 1 - i) % every == 0) {
                double room = Math.min(LABEL, 2 * Math.min(middle, width - middle));
                drawn.add(
                        new Drawn.Words(
                                Tone.QUIET,
                                Math.min(middle, width - LABEL / 2 + 8),
                                HEAD + PLOT + FOOT / 2 + 2,
                                week.toString(),
                                Side.MIDDLE,
                                Math.max(LABEL - 8, room)));
            }
            if (KINDS.stream().anyMatch(kind -> count(kind, week) > 0)) {
                spots.add(new Spot(AXIS + strip * i, HEAD, strip, PLOT, i));
            }
        }
        return new Figure(width, HEAD + PLOT + FOOT, drawn, spots);
    }

    private void legend(List<Drawn> drawn) {
        double x = AXIS;
        for (Kind kind : KINDS) {
            drawn.add(new Drawn.Box(kind.tone(), x, 5, 10, 10));
            String name = kind.name().in(language);
            double room = 14.0 * name.length() + 10;
            drawn.add(new Drawn.Words(Tone.WORDS, x + 16, 10, name, Side.LEFT, room));
            x += 16 + room + 10;
        }
    }
}
