package app.seojae.trend;

import java.util.List;

/**
 * A field and how many papers of each week have it.
 *
 * @param name its commonest spelling
 * @param papers in the order of the weeks they belong to
 */
public record WeeklyField(String name, List<Integer> papers) {

    public WeeklyField {
        papers = List.copyOf(papers);
    }

    /** How many papers have it in weeks {@code from} to {@code until}, the latter not included. */
    int sum(int from, int until) {
        int sum = 0;
        for (int week = from; week < until; week++) {
            sum += papers.get(week);
        }
        return sum;
    }
}
