package app.seojae.meaning;

/**
 * Why a paper was found by meaning: a Korean word was taken for an English one.
 *
 * @param korean as it was asked
 * @param english as the papers write it
 * @param papers from how many papers with texts in both languages it was learned
 */
public record Reason(String korean, String english, int papers) {}
