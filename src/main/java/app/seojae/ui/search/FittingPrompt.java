package app.seojae.ui.search;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** What an empty field says of itself: the longest of some sentences that it has room for. */
final class FittingPrompt {

    private FittingPrompt() {}

    /**
     * Keeps to the room that the field has.
     *
     * @param prompts the longest first; the last one is said in any case
     */
    static void of(TextField field, List<String> prompts) {
        field.widthProperty().addListener(o -> fit(field, prompts));
        field.insetsProperty().addListener(o -> fit(field, prompts));
        field.fontProperty().addListener(o -> fit(field, prompts));
        fit(field, prompts);
    }

    private static void fit(TextField field, List<String> prompts) {
        String longest = longest(field, prompts);
        if (!longest.equals(field.getPromptText())) {
            field.setPromptText(longest);
        }
    }

    private static String longest(TextField field, List<String> prompts) {
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        if (room <= 0) {
            return prompts.getLast(); // not laid out yet, so nothing needs to be measured
        }
        Text words = new Text();
        words.setFont(field.getFont());
        for (String one : prompts) {
            words.setText(one);
            if (words.getLayoutBounds().getWidth() <= room) {
                return one;
            }
        }
        return prompts.getLast();
    }
}
