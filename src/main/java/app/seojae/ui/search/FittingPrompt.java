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
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        Text words = new Text();
        words.setFont(field.getFont());
        String longest =
                prompts.stream()
                        .filter(
                                one -> {
                                    words.setText(one);
                                    return words.getLayoutBounds().getWidth() <= room;
                                })
                        .findFirst()
                        .orElse(prompts.getLast());
        if (!longest.equals(field.getPromptText())) {
            field.setPromptText(longest);
        }
    }
}
