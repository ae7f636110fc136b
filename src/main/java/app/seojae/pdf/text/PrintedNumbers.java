package app.seojae.pdf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the numbers printed on pages, believing them only where most of them count up. */
final class PrintedNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    private PrintedNumbers() {}

    /** The printed number of each page; null where there is none to believe. */
    static List<@Nullable String> of(List<PageText> pages) {
        Map<Integer, Integer> shifts = new HashMap<>();
        List<@Nullable Integer> numbers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Integer number = number(pages.get(i));
            numbers.add(number);
            if (number != null) {
                shifts.merge(number - i, 1, Integer::sum);
            }
        }
        int shift = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : shifts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                shift = entry.getKey();
            }
        }
        List<@Nullable String> labels = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Integer number = numbers.get(i);
            boolean counts = most > 1 && number != null && number - i == shift;
            labels.add(counts ? String.valueOf(number) : null);
        }
        return labels;
    }

    private static @Nullable Integer number(PageText page) {
        for (TextBlock block : page.blocks()) {
            if (block.kind() == TextBlock.Kind.PAGE_NUMBER) {
                TextLine line = page.lines().get(block.firstLine());
                Matcher matcher = NUMBER.matcher(page.text().substring(line.start(), line.end()));
                if (matcher.find()) {
                    return Integer.valueOf(matcher.group());
                }
            }
        }
        return null;
    }
}
