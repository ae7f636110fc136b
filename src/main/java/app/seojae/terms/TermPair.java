package app.seojae.terms;

import java.util.List;

/**
 * A Korean term with the English it stands for, as a text writes it: 대형 언어 모델(Large Language
 * Models, LLMs).
 *
 * @param korean the Hangul words before the bracket, the likely one first and then shorter and
 *     longer ones
 * @param english what stands in the bracket, parted at commas
 */
public record TermPair(List<String> korean, List<String> english) {

    public TermPair {
        korean = List.copyOf(korean);
        english = List.copyOf(english);
    }
}
