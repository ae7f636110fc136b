package app.seojae.terms;

import java.util.List;

/**
 * An entry of the glossary.
 *
 * @param english as most texts write it
 * @param korean the Korean term most texts use for it
 * @param times how many texts gave the pair
 * @param papers the library's numbers of papers whose texts explain it, the first found first
 */
public record Term(String english, String korean, int times, List<Long> papers) {

    public Term {
        papers = List.copyOf(papers);
    }
}
