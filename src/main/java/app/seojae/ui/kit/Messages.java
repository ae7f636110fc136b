package app.seojae.ui.kit;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.Keymap;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a screen in the language it is shown in.
 *
 * @param keys those that commands have now, for the words that name them
 */
public record Messages(Language language, Keymap keys) {

    private static final long KIB = 1024;
    private static final long MIB = KIB * KIB;

    /** Words where no keys but the usual are known. */
    public Messages(Language language) {
        this(language, Keymap.usual());
    }

    /** A text with its arguments put in. */
    public String of(Text text, Object... args) {
        return text.in(language, args);
    }

    /** The name of something with the key a command has now, where it has one: {@code 발표 (F5)}. */
    public String withKey(Text text, Keyed command) {
        String key = keys.shown(command);
        return key.isEmpty() ? of(text) : of(text) + " (" + key + ")";
    }

    /**
     * Commands with the keys they have now, in a line: {@code 차례 바꾸기 Alt+↑/Alt+↓ · 빼기 Delete}.
     * Those without a key are left out.
     */
    public String keysOf(Keyed... commands) {
        Map<Text, List<String>> rows = new LinkedHashMap<>();
        for (Keyed command : commands) {
            String key = keys.shown(command);
            if (!key.isEmpty()) {
                rows.computeIfAbsent(command.row(), row -> new ArrayList<>()).add(key);
            }
        }
        return rows.entrySet().stream()
                .map(row -> of(row.getKey()) + " " + String.join("/", row.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** The sentence of a problem. */
    public String of(Problem problem) {
        return Text.of(problem, language);
    }

    /** A count with its thousands set apart. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /**
     * A day with its weekday, and with its year where that is not this one: {@code 10월 24일 목요일},
     * {@code 2024년 10월 24일 목요일}.
     */
    public String day(LocalDate day) {
        return day(day, LocalDate.now(ZoneId.systemDefault()));
    }

    /** The same as seen from another day. */
    String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? dayOfYear(day) : dayAndYear(day);
    }

    /** A day with its weekday and year, whichever it is. */
    public String dayAndYear(LocalDate day) {
        return of(Text.YEAR_AND, Integer.toString(day.getYear()), dayOfYear(day));
    }

    private String dayOfYear(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return of(
                Text.DAY,
                day.getMonthValue(),
                day.getDayOfMonth(),
                weekday.getDisplayName(TextStyle.FULL, language.locale()),
                day.getMonth().getDisplayName(TextStyle.SHORT, language.locale()));
    }

    /** A month of a year: {@code 2024년 10월}. */
    public String month(LocalDate day) {
        return of(
                Text.MONTH,
                Integer.toString(day.getYear()),
                day.getMonthValue(),
                day.getMonth().getDisplayName(TextStyle.FULL, language.locale()));
    }

    /** A size a person can read; 1 KB is 1,024 bytes. */
    public String bytes(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        if (bytes < MIB) {
            return number(Math.max(bytes == 0 ? 0 : 1, bytes / KIB)) + " KB";
        }
        format.setMaximumFractionDigits(bytes < 100 * MIB ? 1 : 0);
        return format.format(bytes / (double) MIB) + " MB";
    }
}
