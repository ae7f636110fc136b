package app.seojae.meaning;

import java.util.List;

/**
 * All that is known of a paper in two languages.
 *
 * @param paper the library's number of it
 * @param title in English, or the empty string
 * @param english other English texts: the abstract
 * @param koreanTitles its titles in Korean
 * @param korean other Korean texts, English in brackets among them
 */
public record BilingualTexts(
        long paper, String title, String english, List<String> koreanTitles, List<String> korean) {

    public BilingualTexts {
        koreanTitles = List.copyOf(koreanTitles);
        korean = List.copyOf(korean);
    }
}
