package app.seojae.ui.reading.link;

import app.seojae.model.PageIndex;
import app.seojae.pdf.text.PageText;
import app.seojae.terms.Glossary;
import app.seojae.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term of the glossary on a page.
 *
 * @param start the first of its characters
 * @param end after the last of its characters
 */
public record TermSpot(PageIndex page, Term term, int start, int end) {

    private static final int REACH = 80;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+]*");

    /** Words of every sentence; a digest that brackets one of them teaches nothing. */
    private static final int SHORTEST = 3;

    /** The term that has a character of a page in it. */
    public static Optional<TermSpot> at(Glossary glossary, PageText text, int index) {
        int from = Math.max(0, index - REACH);
        int to = Math.min(text.length(), index + REACH);
        List<String> words = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        int under = -1;
        Matcher matcher = WORD.matcher(text.text().substring(from, to));
        while (matcher.find()) {
            if (index - from >= matcher.start() && index - from < matcher.end()) {
                under = words.size();
            }
            words.add(matcher.group());
            places.add(new int[] {matcher.start() + from, matcher.end() + from});
        }
        return under < 0
                ? Optional.empty()
                : glossary.around(words, under)
                        .filter(match -> match.term().english().length() >= SHORTEST)
                        .map(
                                match ->
                                        new TermSpot(
                                                text.page(),
                                                match.term(),
                                                places.get(match.start())[0],
                                                places.get(match.end() - 1)[1]));
    }
}
