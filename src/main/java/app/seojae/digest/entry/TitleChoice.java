package app.seojae.digest.entry;

import app.seojae.digest.label.Label;
import app.seojae.digest.label.LabelReader;
import app.seojae.digest.label.Titles;
import app.seojae.digest.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds an entry's title: labelled, a heading, or a lone line before the first label. */
final class TitleChoice {

    private static final int LONGEST_LINE = 250;

    private TitleChoice() {}

    /**
     * @param text the title, or {@code null}
     * @param from the loose line it was taken from, or {@code null}
     */
    record Title(@Nullable String text, @Nullable Token from) {}

    static Title of(EntryBuilder draft) {
        String labelled = Titles.clean(draft.text(Label.TITLE).replace('\n', ' '));
        if (labelled != null) {
            return new Title(labelled, null);
        }
        Token.Heading heading = draft.heading();
        if (heading != null && heading.line() > draft.titleLine()) {
            String title = Titles.clean(withoutColon(heading.text()));
            if (title != null) {
                return new Title(title, null);
            }
        }
        for (Token token : draft.loose()) {
            if (token.line() < draft.bodyLine() && isTitle(token)) {
                return new Title(Titles.clean(token.raw()), token);
            }
        }
        Token before = draft.before();
        boolean free = draft.titleLine() == 0 && heading == null;
        return free && before != null && isTitle(before)
                ? new Title(Titles.clean(before.raw()), before)
                : new Title(null, null);
    }

    private static String withoutColon(String heading) {
        String text = heading.strip();
        return !text.isEmpty() && LabelReader.isColon(text.charAt(text.length() - 1))
                ? text.substring(0, text.length() - 1)
                : text;
    }

    /** A lone line that does not end like a sentence. */
    private static boolean isTitle(Token token) {
        String text = token.raw().strip();
        return token instanceof Token.Words
                && !text.isEmpty()
                && text.length() <= LONGEST_LINE
                && ".。!:：…,".indexOf(text.charAt(text.length() - 1)) < 0
                && !text.startsWith("|")
                && !text.startsWith("```");
    }
}
