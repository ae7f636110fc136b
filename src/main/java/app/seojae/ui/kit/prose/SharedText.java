package app.seojae.ui.kit.prose;

import app.seojae.merge.Merged;
import app.seojae.merge.TextMerge;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import org.jspecify.annotations.Nullable;

/**
 * A text in a field that others may change while a person types: keeps what it came from, brings
 * what others wrote into the field without moving the caret, and waits while a syllable is being
 * composed. Confined to the FX thread.
 */
public final class SharedText {

    private final TextArea area;
    private String base = "";
    private long revision;
    private @Nullable String sent;
    private @Nullable Arrival waiting;
    private boolean composing;

    private record Arrival(long revision, String text) {}

    /** A text to write, and what it was made from. */
    public record Draft(String base, long revision, String text) {}

    public SharedText(TextArea area) {
        this.area = area;
        area.addEventHandler(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> {
                    composing = !event.getComposed().isEmpty();
                    takeWaiting();
                });
        area.focusedProperty().subscribe(this::takeWaitingUnfocused);
    }

    /** Shows another text altogether; what was typed in the one before must have been taken. */
    public void show(long newRevision, String text) {
        base = TextMerge.plainLines(text);
        revision = newRevision;
        sent = null;
        waiting = null;
        area.setText(base);
    }

    /** Whether the person typed what nobody was given yet. */
    public boolean isTyped() {
        return !area.getText().equals(sent == null ? base : sent);
    }

    /** What the person typed, to be written; {@link #written} or {@link #failed} must follow. */
    public Draft take() {
        String text = area.getText();
        Draft draft = new Draft(sent == null ? base : sent, revision, text);
        sent = text;
        return draft;
    }

    /** What was typed stands in the library now, as this text. */
    public void written(Draft draft, long newRevision, String stands) {
        if (draft.text().equals(sent)) {
            sent = null;
            base = draft.text();
            arrive(newRevision, stands);
        }
    }

    /** What was taken could not be written; it counts as typed again. */
    public void failed(Draft draft) {
        if (draft.text().equals(sent)) {
            sent = null;
        }
    }

    /**
     * Brings in what the library has now; older news than what is shown are passed over.
     *
     * @return whether lines of both stand one after the other, since both were changed
     */
    public boolean arrive(long newRevision, String text) {
        if (sent != null || newRevision < revision) {
            return false;
        }
        if (composing) {
            waiting = new Arrival(newRevision, text);
            return false;
        }
        String theirs = TextMerge.plainLines(text);
        Merged merged = TextMerge.merge(base, area.getText(), theirs);
        base = theirs;
        revision = newRevision;
        put(merged.text());
        return merged.keptBoth();
    }

    private void takeWaitingUnfocused(boolean focused) {
        if (!focused) {
            composing = false;
            takeWaiting();
        }
    }

    private void takeWaiting() {
        Arrival arrival = waiting;
        if (arrival != null && !composing) {
            waiting = null;
            arrive(arrival.revision(), arrival.text());
        }
    }

    /** Replaces only what differs, so that the caret stays with the words it stands at. */
    private void put(String text) {
        String now = area.getText();
        if (text.equals(now)) {
            return;
        }
        int most = Math.min(text.length(), now.length());
        int head = 0;
        while (head < most && text.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && text.charAt(text.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        int caret = area.getCaretPosition();
        int anchor = area.getAnchor();
        int end = now.length() - tail;
        int moved = text.length() - now.length();
        area.replaceText(head, end, text.substring(head, text.length() - tail));
        area.selectRange(moved(anchor, head, end, moved), moved(caret, head, end, moved));
    }

    private static int moved(int place, int head, int end, int by) {
        if (place <= head) {
            return place;
        }
        return place >= end ? place + by : Math.min(place, Math.max(head, end + by));
    }
}
