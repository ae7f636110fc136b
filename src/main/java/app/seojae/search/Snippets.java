package app.seojae.search;

import app.seojae.model.paper.Snippet;
import app.seojae.model.paper.Snippet.Mark;
import app.seojae.model.paper.Snippet.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the words around the first hit out of the best part of a paper. */
public final class Snippets {

    private static final int BEFORE = 40;
    private static final int LENGTH = 160;
    private static final int MOST_MARKS = 32;

    private Snippets() {}

    /**
     * The part with the most of the words, of equals the first, where they were looked for.
     *
     * @param parts best first
     */
    public static Snippet of(List<SearchPart> parts, List<Meaning> wanted) {
        return best(parts, wanted).snippet();
    }

    /**
     * A snippet with how many of the words its part has.
     *
     * @param words 0 for none
     */
    public record Best(Snippet snippet, int words) {}

    /** The same as {@link #of}, with how many of the words are there. */
    public static Best best(List<SearchPart> parts, List<Meaning> wanted) {
        SearchPart best = null;
        String bestText = "";
        int most = 0;
        for (SearchPart part : parts) {
            String tidy = Folding.tidy(part.text());
            String folded = Folding.lower(tidy);
            int found = (int) wanted.stream().filter(word -> word.in(part, folded)).count();
            if (found > most) {
                best = part;
                bestText = tidy;
                most = found;
            }
        }
        List<SearchTerm> terms = wanted.stream().map(Meaning::term).toList();
        return new Best(best == null ? Snippet.NONE : cut(best.where(), bestText, terms), most);
    }

    private static Snippet cut(Where where, String tidy, List<SearchTerm> wanted) {
        String folded = Folding.lower(tidy);
        Mark first = first(folded, wanted);
        if (first == null) {
            return Snippet.NONE;
        }
        int start = wordStart(tidy, Math.max(0, first.start() - BEFORE), first.start());
        int end = wordEnd(tidy, Math.min(tidy.length(), Math.max(start + LENGTH, first.end())));
        List<Mark> marks = new ArrayList<>();
        for (SearchTerm word : wanted) {
            collect(folded, word, start, end, marks);
        }
        String text = (start > 0 ? "…" : "") + tidy.substring(start, end);
        int shift = start > 0 ? start - 1 : start;
        return new Snippet(where, end < tidy.length() ? text + "…" : text, merged(marks, shift));
    }

    private static @Nullable Mark first(String folded, List<SearchTerm> wanted) {
        return wanted.stream()
                .map(word -> word.next(folded, 0))
                .filter(mark -> mark != null)
                .min(Comparator.comparingInt(Mark::start))
                .orElse(null);
    }

    private static void collect(
            String folded, SearchTerm word, int start, int end, List<Mark> marks) {
        Mark mark = word.next(folded, start);
        while (mark != null && mark.end() <= end && marks.size() < MOST_MARKS) {
            marks.add(mark);
            mark = word.next(folded, mark.end());
        }
    }

    private static List<Mark> merged(List<Mark> marks, int shift) {
        List<Mark> merged = new ArrayList<>();
        marks.sort(Comparator.comparingInt(Mark::start));
        for (Mark mark : marks) {
            Mark shifted = new Mark(mark.start() - shift, mark.end() - shift);
            Mark last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.end() < shifted.start()) {
                merged.add(shifted);
            } else {
                merged.set(
                        merged.size() - 1,
                        new Mark(last.start(), Math.max(last.end(), shifted.end())));
            }
        }
        return merged;
    }

    private static int wordStart(String text, int at, int hit) {
        if (at == 0) {
            return 0;
        }
        int space = text.indexOf(' ', at);
        int start = space >= 0 && space < hit ? space + 1 : at;
        return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int wordEnd(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', at);
        int end = space > at - BEFORE / 2 ? space : at;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
