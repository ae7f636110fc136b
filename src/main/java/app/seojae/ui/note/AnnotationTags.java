package app.seojae.ui.note;

import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.TagChips;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The tags of a mark. */
final class AnnotationTags extends TagChips {

    private final Consumer<List<String>> changed;
    private List<String> tags = List.of();

    AnnotationTags(Messages words, Consumer<List<String>> changed) {
        super(words, 7);
        this.changed = changed;
        field().focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                add();
                            }
                        });
    }

    void show(List<String> shown) {
        if (!shown.equals(tags)) {
            tags = List.copyOf(shown);
            chips(tags);
        }
    }

    @Override
    protected void remove(String tag) {
        changed.accept(tags.stream().filter(other -> !other.equals(tag)).toList());
    }

    /** Takes a tag that was typed and not yet taken. */
    @Override
    protected void add() {
        String tag = typed();
        field().clear();
        if (fits(tag) && !tags.contains(tag)) {
            List<String> more = new ArrayList<>(tags);
            more.add(tag);
            changed.accept(more);
        }
    }
}
