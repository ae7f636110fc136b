package app.seojae.ui.session;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import java.util.List;

/** What a person does with collections and tags of several papers; each can be taken back. */
public final class CollectionActions {

    private final Library library;
    private final PaperActions actions;
    private final Notices notices;
    private final Messages words;

    public CollectionActions(
            Library library, PaperActions actions, Notices notices, Messages words) {
        this.library = library;
        this.actions = actions;
        this.notices = notices;
        this.words = words;
    }

    /** Makes an empty one. */
    public void create(String name) {
        actions.change(
                () -> library.paperStates().createCollection(name),
                () -> say(words.of(Text.COLLECTION_MADE, name)));
    }

    /** Gives one another name, and all within it. */
    public void rename(String from, String to) {
        actions.change(() -> library.paperStates().renameCollection(from, to), () -> {});
    }

    /** Removes one; its papers stay. */
    public void remove(String name) {
        actions.change(
                () -> library.paperStates().removeCollection(name),
                () -> say(words.of(Text.COLLECTION_REMOVED, name)));
    }

    /** Puts papers into one, making it where there is none. */
    public void collect(List<Long> papers, String name) {
        actions.change(
                () -> library.paperStates().collect(papers, name, true),
                () -> say(words.of(Text.COLLECTED, words.number(papers.size()), name)));
    }

    /** Takes papers out of one. */
    public void takeOut(List<Long> papers, String name) {
        actions.change(
                () -> library.paperStates().collect(papers, name, false),
                () -> say(words.of(Text.COLLECTED_OUT, words.number(papers.size()), name)));
    }

    /** Puts a tag on papers. */
    public void tag(List<Long> papers, String tag) {
        actions.change(
                () -> library.paperStates().tag(papers, List.of(tag), List.of()),
                () -> say(words.of(Text.TAGGED, words.number(papers.size()), tag)));
    }

    private void say(String sentence) {
        notices.withdraw(Text.DO_UNDO); // it would take this deed back, not the one it stands by
        notices.say(sentence, Text.DO_UNDO, actions::undo);
    }
}
