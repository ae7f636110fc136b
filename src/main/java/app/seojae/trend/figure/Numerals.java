package app.seojae.trend.figure;

import java.util.Locale;

/** Numbers as charts say them. */
final class Numerals {

    private Numerals() {}

    /** A share in hundredths, without decimals from 10 on: {@code 3.4%}, {@code 30%}. */
    static String percent(double share) {
        double hundredths = share * 100;
        String digits = Math.abs(hundredths) < 9.95 && hundredths != 0 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, digits, hundredths) + "%";
    }

    /** A difference of shares with its sign. */
    static String points(double difference) {
        return (difference > 0 ? "+" : "") + percent(difference) + "p";
    }

    /** As programs read it, four decimals. */
    static String exact(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
