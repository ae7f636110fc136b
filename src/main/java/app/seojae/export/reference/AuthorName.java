package app.seojae.export.reference;

import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.Paper;
import java.util.List;

/**
 * The name of an author in its parts.
 *
 * @param family the whole name where it has no parts, as in Korean
 * @param given or the empty string
 */
public record AuthorName(String family, String given) {

    /** The authors of a paper; digests tell none, so only of a paper the person added. */
    static List<AuthorName> of(Paper paper) {
        return OwnFacts.of(paper).map(OwnFacts::names).orElse(List.of()).stream()
                .map(AuthorName::of)
                .toList();
    }

    /** The parts of a name: of several words the last is the family's, but not in our script. */
    static AuthorName of(String name) {
        int last = name.lastIndexOf(' ');
        boolean latin = name.codePoints().noneMatch(AuthorName::isWhole);
        return last > 0 && latin
                ? new AuthorName(name.substring(last + 1), name.substring(0, last).strip())
                : new AuthorName(name, "");
    }

    private static boolean isWhole(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HANGUL || script == Character.UnicodeScript.HAN;
    }

    /** The family's name before a comma, then the others. */
    String inverted() {
        return given.isEmpty() ? family : family + ", " + given;
    }
}
