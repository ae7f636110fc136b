package app.seojae.trend.figure;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.trend.ChangedFields;
import app.seojae.trend.FieldChange;
import app.seojae.trend.figure.Drawn.Place;
import app.seojae.trend.figure.Drawn.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields that rise and fall, a row each with the interval of the difference as a bar. */
public record ChangeBars(ChangedFields changed, Language language) implements Chart {

    private static final double ROW = 30;
    private static final double HEAD = 26;
    private static final double BAR = 10;
    private static final double DOT = 4;
    private static final double NOTE = 230;
    private static final double NAME_SHARE = 0.26;
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.FIELD,
                    Heading.PAPERS,
                    Heading.OF,
                    Heading.PAPERS_BEFORE,
                    Heading.OF_BEFORE,
                    Heading.DIFFERENCE,
                    Heading.LOW,
                    Heading.HIGH);

    @Override
    public ChartName name() {
        return ChartName.RISING;
    }

    @Override
    public String sentence() {
        if (changed.compared() == 0) {
            return Text.TREND_RISING_FEW.in(language);
        }
        return isEmpty()
                ? Text.TREND_RISING_NONE.in(language, changed.span(), changed.compared())
                : Text.TREND_RISING_HINT.in(language, changed.span(), changed.compared());
    }

    private List<FieldChange> all() {
        return Stream.concat(changed.rising().stream(), changed.falling().stream()).toList();
    }

    @Override
    public FigureTable table() {
        return new FigureTable(HEADINGS, all().stream().map(this::row).toList());
    }

    private FigureTable.Row row(FieldChange one) {
        return new FigureTable.Row(
                List.of(
                        one.field(),
                        Integer.toString(one.now().papers()),
                        Integer.toString(one.now().of()),
                        Integer.toString(one.before().papers()),
                        Integer.toString(one.before().of()),
                        Numerals.exact(one.value()),
                        Numerals.exact(one.difference().low()),
                        Numerals.exact(one.difference().high())),
                Text.TREND_SAID_CHANGE.in(
                        language,
                        one.field(),
                        counts(one),
                        Numerals.points(one.value()),
                        Numerals.points(one.difference().low()),
                        Numerals.points(one.difference().high())),
                Lead.field(one.field(), changed.from(), changed.until()));
    }

    private static String counts(FieldChange one) {
        return one.before().papers()
                + "/"
                + one.before().of()
                + " → "
                + one.now().papers()
                + "/"
                + one.now().of();
    }

    @Override
    public Figure draw(double width) {
        List<FieldChange> all = all();
        double largest =
                all.stream()
                        .mapToDouble(
                                one ->
                                        Math.max(
                                                Math.abs(one.difference().low()),
                                                Math.abs(one.difference().high())))
                        .max()
                        .orElse(1);
        double end = Ticks.upTo(largest, 2, 0.01).getLast();
        double left = width * NAME_SHARE;
        double right = width - NOTE;
        double middle = (left + right) / 2;
        double scale = (right - left) / 2 / end;
        double height = HEAD + all.size() * ROW;
        List<Drawn> drawn = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (double tick : new double[] {-end, -end / 2, 0, end / 2, end}) {
            double at = middle + tick * scale;
            drawn.add(
                    new Drawn.Path(
                            tick == 0 ? Tone.ZERO : Tone.GRID,
                            List.of(new Place(at, HEAD - 6), new Place(at, height))));
            drawn.add(new Drawn.Words(Tone.QUIET, at, 8, Numerals.points(tick), Side.MIDDLE, 70));
        }
        for (int i = 0; i < all.size(); i++) {
            FieldChange one = all.get(i);
            double y = HEAD + i * ROW + ROW / 2;
            Tone tone = one.value() > 0 ? Tone.RISING : Tone.FALLING;
            drawn.add(new Drawn.Words(Tone.WORDS, 4, y, one.field(), Side.LEFT, left - 16));
            double from = middle + one.difference().low() * scale;
            double until = middle + one.difference().high() * scale;
            drawn.add(new Drawn.Box(tone, from, y - BAR / 2, until - from, BAR));
            drawn.add(new Drawn.Dot(tone, middle + one.value() * scale, y, DOT));
            String note = counts(one) + "   " + Numerals.points(one.value());
            drawn.add(new Drawn.Words(Tone.QUIET, width - 4, y, note, Side.RIGHT, NOTE - 12));
            spots.add(new Spot(0, y - ROW / 2, width, ROW, i));
        }
        return new Figure(width, height, drawn, spots);
    }
}
