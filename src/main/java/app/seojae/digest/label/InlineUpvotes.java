package app.seojae.digest.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the upvotes that stand beside a title or on a line of their own: {@code 👍 132}. */
public final class InlineUpvotes {

    private static final List<String> SIGNS = List.of("👍", "▲", "🔺", "⬆️", "⬆", "추천 ", "upvotes");
    private static final int SHORT = 400;

    private InlineUpvotes() {}

    /** The number behind the first such sign, or before the word, or {@code null}. */
    static @Nullable public Integer of(String line) {
        String text = line.length() > SHORT ? line.substring(line.length() - SHORT) : line;
        for (String sign : SIGNS) {
            int at = text.toLowerCase(java.util.Locale.ROOT).indexOf(sign);
            if (at < 0) {
                continue;
            }
            int digits = at + sign.length();
            while (digits < text.length() && " :*x×".indexOf(text.charAt(digits)) >= 0) {
                digits++;
            }
            if (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                return Upvotes.of(text.substring(digits));
            }
            int before = at;
            while (before > 0
                    && (Character.isDigit(text.charAt(before - 1))
                            || " ,".indexOf(text.charAt(before - 1)) >= 0)) {
                before--;
            }
            Integer votes = sign.equals("추천 ") ? null : Upvotes.of(text.substring(before, at));
            if (votes != null) {
                return votes;
            }
        }
        return null;
    }
}
