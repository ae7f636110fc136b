package app.seojae.digest.line;

import java.util.List;
import java.util.Locale;

/** Knows what the model says to its user at the end of a digest, which belongs to no paper. */
public final class ModelChatter {

    private static final int LONGEST = 600;
    private static final String CLOSING = "이상으로 ";
    private static final List<String> PHRASES =
            List.of(
                    "말씀해 주세요",
                    "말씀해주세요",
                    "알려 주세요",
                    "알려주세요",
                    "요청해 주세요",
                    "요청해주세요",
                    "문의해 주세요",
                    "문의해주세요",
                    "말씀해 주십시오",
                    "제공해 주시길",
                    "제공해 주시면",
                    "필요하시면",
                    "원하시면",
                    "도움이 되셨",
                    "도움이 되길",
                    "도움이 되기를",
                    "let me know",
                    "feel free to",
                    "would you like",
                    "if you need",
                    "if you require",
                    "if you want",
                    "i hope this");

    private ModelChatter() {}

    /** Where the talk at the end of a text begins, its length where there is none. */
    public static int start(String text) {
        int end = text.length();
        int blank = text.lastIndexOf("\n\n");
        while (blank >= 0 && end - blank < LONGEST && isTalk(text.substring(blank, end))) {
            end = blank;
            blank = text.lastIndexOf("\n\n", end - 1);
        }
        return end;
    }

    private static boolean isTalk(String paragraph) {
        String lower = paragraph.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(CLOSING) || PHRASES.stream().anyMatch(lower::contains);
    }
}
