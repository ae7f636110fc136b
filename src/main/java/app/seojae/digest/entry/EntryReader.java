package app.seojae.digest.entry;

import app.seojae.digest.label.Label;
import app.seojae.digest.line.LinkScanner;
import app.seojae.digest.token.Token;
import app.seojae.digest.token.TokenLookahead;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a digest by its lines, not by CommonMark's blocks, which a rule right under
 * a text or a label behind a list would mislead. One reading, one instance.
 */
public final class EntryReader {

    private final List<Token> tokens;
    private final TokenLookahead ahead;
    private final List<EntryBuilder> drafts = new ArrayList<>();
    private final List<Token> loose = new ArrayList<>();
    private final SectionBuilder section = new SectionBuilder();
    private @Nullable EntryBuilder draft;
    private boolean afterRule;

    private EntryReader(List<Token> tokens) {
        this.tokens = tokens;
        this.ahead = new TokenLookahead(tokens);
    }

    /**
     * The entries in the order of the file.
     *
     * @param loose what stands outside every entry
     */
    public record Found(List<EntryBuilder> drafts, List<Token> loose) {}

    /** Finds the entries in the tokens of a file, which are all of its lines in order. */
    public static Found read(List<Token> tokens) {
        EntryReader reader = new EntryReader(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            reader.take(i);
        }
        return new Found(reader.drafts, reader.loose);
    }

    private void take(int i) {
        Token token = tokens.get(i);
        switch (token) {
            case Token.Blank blank -> section.blank();
            case Token.Rule rule -> {
                section.close();
                afterRule = true;
            }
            case Token.Picture picture -> picture(picture, i);
            case Token.Address address -> address(address);
            case Token.Heading heading -> heading(heading, i);
            case Token.Labelled labelled -> labelled(labelled);
            case Token.Words words -> words(words);
        }
    }

    private void picture(Token.Picture picture, int i) {
        if (section.isOpen(Label.LINK) && draft != null && draft.link() == null) {
            draft.setLink(new LinkScanner.Link("", picture.url(), true, 0, 0));
            return;
        }
        EntryBuilder current = draft;
        current =
                current == null || startsEntry(current, picture, i)
                        ? begin(picture)
                        : stay(current);
        current.setPicture(picture.url());
        current.setSideLink(picture.around());
        section.close();
    }

    /** Most entries begin with their picture; in some it follows the title. */
    private boolean startsEntry(EntryBuilder current, Token.Picture picture, int i) {
        String own = current.picture();
        if (current.hasBody()) {
            return afterRule || own != null || current.has(Label.LINK) || ahead.titleFollows(i);
        }
        boolean another = own != null && !own.equals(picture.url());
        return (another && LinkScanner.isThumbnail(picture.url()))
                || (afterRule && !current.loose().isEmpty());
    }

    private void address(Token.Address address) {
        if (draft == null || afterRule) {
            loose.add(address);
        } else if (section.isOpen(Label.IMAGE)) {
            draft.setPicture(address.link().url());
        } else if (section.isOpen(Label.LINK) || address.link().isPaper()) {
            draft.setLink(address.link());
            section.close();
        } else {
            words(new Token.Words(address.line(), address.raw()));
        }
    }

    private void heading(Token.Heading heading, int i) {
        EntryBuilder current = draft;
        if (section.wantsValue(Label.TITLE)) {
            section.add(heading.text());
            section.close();
        } else if (current == null || (afterRule && (current.hasBody() || heading.level() < 7))) {
            if (ahead.labelFollows(i) || heading.level() < Token.Heading.BOLD) {
                begin(heading).setHeading(heading);
                section.close();
            } else {
                words(new Token.Words(heading.line(), heading.raw()));
            }
        } else if (current.hasBody() || section.isText()) {
            if (startsEntry(current, heading, i)) {
                begin(heading).setHeading(heading);
                section.close();
            } else {
                words(new Token.Words(heading.line(), heading.raw()));
            }
        } else {
            title(current, heading, i);
        }
    }

    /** Of two headings before the first label the one that stands right before it is the title. */
    private void title(EntryBuilder current, Token.Heading heading, int i) {
        Token.Heading first = current.heading();
        if (first == null || ahead.structureIsNext(i) || heading.level() <= first.level()) {
            if (first != null) {
                current.addLoose(first);
            }
            current.setHeading(heading);
            section.close();
        } else {
            section.open(current.openOther(heading.text()), Label.OTHER);
        }
    }

    /** Tells the next entry's title from a heading inside a text. */
    private boolean startsEntry(EntryBuilder current, Token.Heading heading, int i) {
        Token.Heading own = current.heading();
        boolean bold = heading.level() == Token.Heading.BOLD;
        if (bold && !ahead.structureIsNext(i)) {
            return false;
        }
        if (!bold && own != null && heading.level() < own.level()) {
            return ahead.labelFollows(i);
        }
        return switch (ahead.next(i)) {
            case Token.Picture picture -> true;
            case Token.Labelled label ->
                    (label.label() != Label.TITLE && current.has(label.label()))
                            || (label.label() == Label.TITLE && ahead.structureIsNext(i) && !bold);
            case Token.Heading deeper -> !bold && ahead.labelFollows(i) && current.has(Label.LINK);
            case null, default -> false;
        };
    }

    private void labelled(Token.Labelled token) {
        Label label = token.label();
        EntryBuilder current = draft;
        if (label == Label.OTHER) {
            other(token);
            return;
        }
        if (current == null || startsEntry(current, token)) {
            current = begin(token);
        } else {
            stay(current);
        }
        if (label == Label.IMAGE) {
            LinkScanner.Link image = LinkScanner.first(token.value());
            if (image != null) {
                current.setPicture(image.url());
            }
            section.open(new StringBuilder(), label);
            return;
        }
        current.reach(token.line());
        boolean second = current.has(label) && label != Label.LINK;
        StringBuilder text = second ? current.openOther(token.name()) : current.open(token);
        section.open(text, second ? Label.OTHER : label);
        value(current, token);
    }

    private void value(EntryBuilder current, Token.Labelled token) {
        section.add(token.value());
        if (token.label() == Label.LINK) {
            LinkScanner.Link link = LinkScanner.best(token.value());
            if (link != null) {
                current.setLink(link);
                section.close();
            }
        } else if (token.label() == Label.TITLE && token.heading() && !token.value().isEmpty()) {
            section.close();
        }
    }

    private boolean startsEntry(EntryBuilder current, Token.Labelled token) {
        Label label = token.label();
        if (label == Label.TITLE) {
            return current.hasBody() || (afterRule && current.has(Label.TITLE));
        }
        if (label == Label.LINK) {
            LinkScanner.Link link = LinkScanner.best(token.value());
            boolean other =
                    link != null
                            && link.isPaper()
                            && current.link() != null
                            && current.link().isPaper()
                            && !link.url().equals(current.link().url());
            return other && afterRule;
        }
        boolean second = current.has(label) && !current.isNamedOtherwise(label, token.name());
        return second || (afterRule && current.hasBody() && current.has(label));
    }

    /** A label nobody knows stands in the middle of a text as often as beside it. */
    private void other(Token.Labelled token) {
        EntryBuilder current = draft;
        LinkScanner.Link link = LinkScanner.best(token.value());
        if (current == null || afterRule) {
            loose.add(token);
        } else if (link != null
                && link.isPaper()
                && link.start() == 0
                && !link.isPartOfSentence(token.value())) {
            current.setLink(link);
            section.close();
        } else if (section.isText() && Label.named(token.name()) == null) {
            words(new Token.Words(token.line(), token.raw()));
        } else {
            boolean brief = Label.named(token.name()) == Label.SUMMARY_STAND_IN;
            current.reach(token.line());
            section.open(
                    current.openOther(token.name()), brief ? Label.SUMMARY_STAND_IN : Label.OTHER);
            section.add(token.value());
        }
    }

    private void words(Token.Words words) {
        EntryBuilder current = draft;
        if (section.isOpen() && current != null) {
            if (section.isOpen(Label.LINK)) {
                LinkScanner.Link link = LinkScanner.best(words.raw());
                if (link != null) {
                    current.setLink(link);
                    section.close();
                    return;
                }
            }
            if (!section.add(words.raw())) {
                current.addLoose(words);
            }
        } else if (current != null && !afterRule) {
            current.addLoose(words);
        } else {
            loose.add(words);
        }
    }

    private EntryBuilder begin(Token token) {
        EntryBuilder next = new EntryBuilder(token, afterRule);
        List<Token> last = draft == null || afterRule ? loose : draft.loose();
        if (!last.isEmpty()) {
            next.setBefore(last.getLast());
        }
        drafts.add(next);
        draft = next;
        afterRule = false;
        section.close();
        return next;
    }

    private EntryBuilder stay(EntryBuilder current) {
        afterRule = false;
        return current;
    }
}
