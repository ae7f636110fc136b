package app.seojae.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Korean terms of all texts by their English. Immutable. */
public final class Glossary {

    public static final Glossary EMPTY = new Builder().build();

    private static final int MOST_TERMS = 50_000;
    private static final int MOST_PAPERS = 12;
    private static final int MOST_WORDS = 6;

    private final Map<String, Term> terms;

    private Glossary(Map<String, Term> terms) {
        this.terms = Map.copyOf(terms);
    }

    /** A term and which of the words asked about it covers, {@code end} being behind the last. */
    public record Match(Term term, int start, int end) {}

    /** How many English terms it knows. */
    public int size() {
        return terms.size();
    }

    /** The entry of an English term, whatever its case, hyphens and plural. */
    public Optional<Term> term(String english) {
        return Optional.ofNullable(terms.get(key(english)));
    }

    /** The longest term among neighbouring words that covers the word at an index. */
    public Optional<Match> around(List<String> words, int at) {
        for (int length = Math.min(MOST_WORDS, words.size()); length >= 1; length--) {
            int first = Math.max(0, at - length + 1);
            for (int start = first; start <= at && start + length <= words.size(); start++) {
                String phrase = String.join(" ", words.subList(start, start + length));
                Optional<Term> term = term(phrase);
                if (term.isPresent()) {
                    return Optional.of(new Match(term.get(), start, start + length));
                }
            }
        }
        return Optional.empty();
    }

    /** Case, hyphens, blanks and a plural's s make no difference. */
    static String key(String english) {
        StringBuilder key = new StringBuilder();
        for (String word : english.toLowerCase(Locale.ROOT).split("[^a-z0-9+]+")) {
            boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
            key.append(plural ? word.substring(0, word.length() - 1) : word);
        }
        return key.toString();
    }

    /** Gathers pairs from texts and lets them vote. Confined to one thread. */
    public static final class Builder {

        private final Map<String, Votes> votes = new HashMap<>();

        /** What the texts say of one English term. */
        private static final class Votes {
            private final Map<String, Integer> korean = new LinkedHashMap<>();
            private final Map<String, Integer> english = new LinkedHashMap<>();
            private final Set<Long> papers = new LinkedHashSet<>();
            private int times;

            private static String most(Map<String, Integer> counted) {
                String most = "";
                int best = 0;
                for (Map.Entry<String, Integer> one : counted.entrySet()) {
                    if (one.getValue() > best) {
                        most = one.getKey();
                        best = one.getValue();
                    }
                }
                return most;
            }
        }

        /** A likely reading of a pair weighs more than the ones beside it. */
        private static final int LIKELY = 3;

        private static final int POSSIBLE = 2;

        /** Takes the pairs of one of a paper's texts. */
        public void add(long paper, String markdown) {
            for (TermPair pair : TermPairs.in(markdown)) {
                for (String english : pair.english()) {
                    String key = key(english);
                    if (key.length() >= 2
                            && (votes.containsKey(key) || votes.size() < MOST_TERMS)) {
                        vote(votes.computeIfAbsent(key, k -> new Votes()), paper, english, pair);
                    }
                }
            }
        }

        private static void vote(Votes votes, long paper, String english, TermPair pair) {
            votes.times++;
            votes.english.merge(english, 1, Integer::sum);
            int weight = LIKELY;
            for (String korean : pair.korean()) {
                votes.korean.merge(korean, weight, Integer::sum);
                weight = POSSIBLE;
            }
            if (votes.papers.size() < MOST_PAPERS) {
                votes.papers.add(paper);
            }
        }

        /** The glossary by the votes so far: each term as most texts write and translate it. */
        public Glossary build() {
            Map<String, Term> terms = new HashMap<>();
            votes.forEach(
                    (key, of) ->
                            terms.put(
                                    key,
                                    new Term(
                                            Votes.most(of.english),
                                            Votes.most(of.korean),
                                            of.times,
                                            new ArrayList<>(of.papers))));
            return new Glossary(terms);
        }
    }
}
