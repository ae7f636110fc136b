package app.seojae.meaning;

import app.seojae.vector.KoreanWords;
import app.seojae.vector.WordIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which words of a question were taken for which words of a paper. */
final class Reasons {

    private static final int MOST = 3;

    /** A chance that is no reason to give. */
    private static final float LEAST_CHANCE = 0.02f;

    private final Languages languages;
    private final WordIndex index;
    private final List<Link> links = new ArrayList<>();

    /** A word of the question taken for an English one. */
    private record Link(String korean, int english, float weight, int papers) {}

    private record Sum(Link link, float weight) {}

    Reasons(AskedMarks question, Languages languages, WordIndex index) {
        this.languages = languages;
        this.index = index;
        TranslationTable table = languages.table();
        for (AskedMarks.Mark mark : question.marks()) {
            String korean = named(mark);
            for (int e = table.start(mark.number()); e < table.start(mark.number() + 1); e++) {
                int english = table.word(e);
                boolean same = languages.english().word(english).equals(mark.text());
                if (table.chance(e) >= LEAST_CHANCE && !korean.isEmpty() && !same) {
                    float weight =
                            MeaningModel.weight(languages, mark.number())
                                    * table.chance(e)
                                    * languages.english().rarity(english);
                    links.add(new Link(korean, english, weight, table.papers(e)));
                }
            }
        }
    }

    /** The word without its particle; the empty string where the mark is of the particle. */
    private static String named(AskedMarks.Mark mark) {
        String bare = KoreanWords.bare(mark.word());
        return bare.equals(mark.word()) || bare.contains(mark.text()) ? bare : "";
    }

    /** The strongest reasons to find a paper, of different words of the question. */
    List<Reason> of(int row) {
        Map<String, Sum> sums = new HashMap<>();
        for (Link link : links) {
            float weight = link.weight() * index.weight(link.english(), row);
            if (weight > 0) {
                sums.merge(
                        link.korean() + ' ' + link.english(),
                        new Sum(link, weight),
                        (a, b) ->
                                new Sum(
                                        a.link().weight() >= b.link().weight()
                                                ? a.link()
                                                : b.link(),
                                        a.weight() + b.weight()));
            }
        }
        Comparator<Sum> strongest = Comparator.comparingDouble(sum -> -sum.weight());
        List<Reason> reasons = new ArrayList<>();
        Set<String> told = new HashSet<>();
        sums.values().stream()
                .sorted(
                        strongest
                                .thenComparing(sum -> sum.link().korean())
                                .thenComparingInt(sum -> sum.link().english()))
                .forEach(
                        sum -> {
                            Link link = sum.link();
                            if (reasons.size() < MOST && told.add(link.korean())) {
                                reasons.add(
                                        new Reason(
                                                link.korean(),
                                                languages.forms()[link.english()],
                                                link.papers()));
                            }
                        });
        return reasons;
    }
}
