package app.seojae.library.meaning;

import app.seojae.meaning.BilingualTexts;
import app.seojae.model.digest.Section;
import app.seojae.store.paper.TextStore;
import app.seojae.vector.HangulGrams;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sorts what digests say of a paper by language; the same text counts once. */
final class LanguageSplit {

    /** A text with so many Korean syllables among a hundred characters is Korean. */
    private static final int KOREAN_SHARE = 15;

    private static final int LONGEST_TITLE = 300;
    private static final String TITLE = "제목";

    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> english = new LinkedHashSet<>();
    private final Set<String> koreanTitles = new LinkedHashSet<>();
    private final Set<String> korean = new LinkedHashSet<>();

    private LanguageSplit() {}

    /** The texts of one paper. */
    static BilingualTexts of(long paper, List<TextStore.Whole> readings) {
        LanguageSplit split = new LanguageSplit();
        for (TextStore.Whole reading : readings) {
            split.add(reading.title(), split.koreanTitles, split.titles);
            split.add(reading.summary(), split.korean, split.english);
            split.add(reading.easyExplanation(), split.korean, split.english);
            split.add(reading.abstractText(), split.korean, split.english);
            for (Section section : reading.others()) {
                boolean title =
                        section.label().contains(TITLE)
                                && section.markdown().length() <= LONGEST_TITLE;
                split.add(
                        section.markdown(),
                        title ? split.koreanTitles : split.korean,
                        title ? split.titles : split.english);
            }
        }
        return new BilingualTexts(
                paper,
                split.titles.stream().findFirst().orElse(""),
                String.join("\n", split.english),
                List.copyOf(split.koreanTitles),
                List.copyOf(split.korean));
    }

    private void add(String text, Set<String> toKorean, Set<String> toEnglish) {
        if (!text.isBlank()) {
            (isKorean(text) ? toKorean : toEnglish).add(text);
        }
    }

    private static boolean isKorean(String text) {
        return HangulGrams.count(text) * 100L >= (long) KOREAN_SHARE * text.length();
    }
}
