package app.seojae.terms;

/**
 * A number or a name in a text that the paper itself should have too.
 *
 * @param start of it in the text, in UTF-16 units
 * @param end behind its last character
 * @param words what to look for
 */
public record Claim(int start, int end, String words) {}
