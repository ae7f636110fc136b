package app.seojae.trend.figure;

import app.seojae.l10n.Language;
import app.seojae.trend.ChangedFields;
import app.seojae.trend.Deed;
import app.seojae.trend.Diary;
import app.seojae.trend.TrendFacts;
import app.seojae.trend.WeeklyFields;
import app.seojae.trend.Weeks;
import java.time.LocalDate;
import java.util.List;

/** The charts of a library. */
public final class ChartSet {

    private ChartSet() {}

    /**
     * All of them. Fields that rise are looked for in the later half of the weeks.
     *
     * @param weeks how many are shown, at least 2; those of papers up to the newest paper, those of
     *     own reading up to today
     * @param fields which of the fields of these weeks are shown
     */
    public static List<Chart> of(
            TrendFacts facts, int weeks, FieldChoice fields, Language language) {
        WeeklyFields last = facts.fields().last(weeks);
        LocalDate week = Weeks.of(facts.today());
        return List.of(
                new FieldPanels(fields.of(last), language),
                new ChangeBars(ChangedFields.of(last, weeks / 2), language),
                new UpvotePanels(facts.upvotes(), language),
                new ReadingBars(withoutOpenings(facts.diary()), week, weeks, language),
                new ReadingCalendar(facts.diary(), week, language));
    }

    /** Which of the fields are shown. */
    @FunctionalInterface
    public interface FieldChoice {
        /** Those shown of these. */
        WeeklyFields of(WeeklyFields all);
    }

    /** A week begins to count with something done, not with a look. */
    private static Diary withoutOpenings(Diary diary) {
        return new Diary(
                diary.deeds().stream().filter(one -> one.kind() != Deed.Kind.OPENED).toList(),
                diary.undated());
    }
}
