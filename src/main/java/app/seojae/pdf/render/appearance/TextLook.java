package app.seojae.pdf.render.appearance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringTokenizer;
import org.apache.pdfbox.cos.COSName;

/**
 * How the text of a field looks (ISO 32000-2, 12.7.4.3).
 *
 * @param font the name of a font resource
 * @param size in points, 0 for one that fits
 * @param colour the operator that sets it
 */
record TextLook(COSName font, double size, String colour) {

    private static final int LONGEST = 1_000;
    private static final double LARGEST = 1_000;

    /** Reads the font and the colour of the operators a field's text begins with. */
    static TextLook of(String operators) {
        COSName font = COSName.HELV;
        double size = 0;
        String colour = "0 g";
        String name = "";
        Deque<String> numbers = new ArrayDeque<>();
        StringTokenizer words =
                new StringTokenizer(
                        operators
                                .substring(0, Math.min(operators.length(), LONGEST))
                                .replace("/", " /"));
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.startsWith("/")) {
                name = word.substring(1);
            } else if (isNumber(word)) {
                numbers.addLast(word);
                continue;
            } else if (word.equals("Tf") && !numbers.isEmpty()) {
                font = COSName.getPDFName(name);
                size = Math.clamp(Double.parseDouble(numbers.getLast()), 0, LARGEST);
            } else if (numbers.size() == colours(word)) {
                colour = String.join(" ", numbers) + " " + word;
            }
            numbers.clear();
        }
        return new TextLook(font, size, colour);
    }

    /** How many numbers an operator of a colour takes. */
    private static int colours(String operator) {
        return switch (operator) {
            case "g" -> 1;
            case "rg" -> 3;
            case "k" -> 4;
            default -> -1;
        };
    }

    private static boolean isNumber(String word) {
        return word.length() < 20 && word.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)");
    }
}
