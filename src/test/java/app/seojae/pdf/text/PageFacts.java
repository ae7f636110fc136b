package app.seojae.pdf.text;

import app.seojae.model.PageIndex;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import app.seojae.pdf.text.select.TextSelection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody read on a page by eye.
 *
 * @param file the name of its file
 * @param page its number
 * @param facts what it says, as {@code reading/two-column-pages.txt} explains
 */
record PageFacts(String file, int page, List<Fact> facts) {

    /** Letters that may follow the last words of a paragraph: a sign of a formula, a full stop. */
    private static final int TRAIL = 12;

    /** A line of the file. */
    record Fact(String kind, String words) {

        private String first() {
            return words.split(" … ", 2)[0];
        }

        private String last() {
            String[] ends = words.split(" … ", 2);
            return ends[ends.length - 1];
        }

        private boolean flows() {
            return kind.equals("head") || kind.equals("para") || kind.equals("part");
        }

        @Override
        public String toString() {
            return kind + " " + words;
        }
    }

    /** Where a fact's words were found in the text as it is copied. */
    private record Found(int start, int end) {}

    static List<PageFacts> parse(String text) {
        List<PageFacts> pages = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split(" ", 2);
            if (words[0].equals("page")) {
                String[] page = words[1].split(" ");
                pages.add(new PageFacts(page[0], Integer.parseInt(page[1]), new ArrayList<>()));
            } else {
                pages.getLast().facts.add(new Fact(words[0], words[1]));
            }
        }
        return pages;
    }

    /** The facts that a page of a file as it was read does not hold, each in a line. */
    List<String> missed(List<PageText> pages) {
        PageText read = pages.get(page - 1);
        TextRange all = TextRange.of(PageIndex.ofNumber(page), 0, read.length());
        List<String> paragraphs =
                Arrays.stream(TextSelection.copyAmong(at(pages), all, false).split("\n\n"))
                        .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                        .toList();
        String copied = String.join("\n", paragraphs);
        List<String> missed = new ArrayList<>();
        List<Found> flow = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.flows()) {
                boolean goesOn = nextGoesOn(i);
                Found found = flowing(copied, fact, at, goesOn);
                if (found == null) {
                    String why = flowing(copied, fact, 0, goesOn) == null ? "" : " (order)";
                    missed.add(this + fact.toString() + why);
                } else {
                    at = found.end;
                    flow.add(found);
                }
            }
        }
        for (Fact fact : facts) {
            if (!fact.flows() && !holds(fact, read, copied, flow)) {
                missed.add(this + fact.toString());
            } else if (fact.kind.equals("joined")
                    && TextFinder.find(read, FindQuery.of(fact.words)).isEmpty()) {
                missed.add(this + fact.toString() + " (found)");
            }
        }
        return missed;
    }

    private static Function<PageIndex, @Nullable PageText> at(List<PageText> pages) {
        return at -> at.index() < pages.size() ? pages.get(at.index()) : null;
    }

    private boolean nextGoesOn(int from) {
        for (Fact fact : facts.subList(from + 1, facts.size())) {
            if (fact.flows()) {
                return fact.kind.equals("part");
            }
        }
        return true;
    }

    private static Found flowing(String copied, Fact fact, int from, boolean goesOn) {
        for (int at = copied.indexOf(fact.first(), from);
                at >= 0;
                at = copied.indexOf(fact.first(), at + 1)) {
            int end = copied.indexOf('\n', at);
            end = end < 0 ? copied.length() : end;
            int last = fact.first().equals(fact.last()) ? at : copied.indexOf(fact.last(), at + 1);
            int after = last + fact.last().length();
            boolean starts = fact.kind.equals("part") || at == 0 || copied.charAt(at - 1) == '\n';
            boolean ends =
                    switch (fact.kind) {
                        case "head" -> after == end;
                        case "para" -> after <= end && (goesOn || after >= end - TRAIL);
                        default -> after <= end;
                    };
            if (last >= 0 && starts && ends) {
                return new Found(at, after);
            }
        }
        return null;
    }

    private static boolean holds(Fact fact, PageText read, String copied, List<Found> flow) {
        return switch (fact.kind) {
            case "float" -> isApart(fact, copied, flow);
            case "joined", "kept" -> copied.contains(fact.words);
            case "outside" -> !read.text().substring(0, read.bodyEnd()).contains(fact.words);
            case "row" -> {
                String cells =
                        Arrays.stream(fact.words.split(" \\| "))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("[ \\t]+"));
                yield Pattern.compile("(?<!\\S)" + cells + "(?!\\S)").matcher(read.text()).find();
            }
            default -> throw new AssertionError(fact);
        };
    }

    private static boolean isApart(Fact fact, String copied, List<Found> flow) {
        int start = copied.indexOf(fact.first());
        int last = copied.indexOf(fact.last(), Math.max(start, 0));
        int end = last + fact.last().length();
        return start >= 0
                && last >= 0
                && flow.stream().noneMatch(found -> found.start < end && found.end > start);
    }

    @Override
    public String toString() {
        return file + " " + page + " ";
    }
}
