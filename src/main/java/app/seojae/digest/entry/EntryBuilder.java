package app.seojae.digest.entry;

import app.seojae.digest.label.Label;
import app.seojae.digest.line.LinkScanner;
import app.seojae.digest.token.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry being read: its parts as they come. Confined to one reading. */
public final class EntryBuilder {

    private static final int MOST_OTHERS = 50;
    private static final String REST = "…";

    private final int line;
    private final boolean afterRule;
    private final boolean titled;
    private int lastLine;
    private final Map<Label, StringBuilder> parts = new EnumMap<>(Label.class);
    private final Map<Label, String> names = new EnumMap<>(Label.class);
    private final Map<Label, Integer> lines = new EnumMap<>(Label.class);
    private final Map<String, StringBuilder> others = new LinkedHashMap<>();
    private final List<Token> loose = new ArrayList<>();
    private int bodyLine = Integer.MAX_VALUE;
    private @Nullable Token before;
    private Token.@Nullable Heading heading;
    private @Nullable String picture;
    private LinkScanner.@Nullable Link link;
    private LinkScanner.@Nullable Link sideLink;

    /** An entry that begins with a token, behind a rule or not. */
    EntryBuilder(Token first, boolean afterRule) {
        this.line = first.line();
        boolean title = first instanceof Token.Labelled labelled && labelled.label() == Label.TITLE;
        this.lastLine = line;
        this.afterRule = afterRule;
        this.titled = title || first instanceof Token.Heading || first instanceof Token.Picture;
    }

    /** Whether its first line is its title or its picture. */
    public boolean isTitled() {
        return titled;
    }

    /** Whether it begins with its title, its picture or behind a rule, not just with a text. */
    public boolean isBounded() {
        return titled || afterRule || before != null;
    }

    /** Notes that a part of it begins at a line. */
    void reach(int partLine) {
        lastLine = Math.max(lastLine, partLine);
    }

    /** Where its last part begins. */
    public int lastLine() {
        return lastLine;
    }

    /** Where it begins in the file, a line counted from 1. */
    public int line() {
        return line;
    }

    /** Where the part's label stands, or where the entry begins if it has none. */
    int line(Label label) {
        return lines.getOrDefault(label, line);
    }

    /** The name under which the part was begun, or the empty string. */
    public String name(Label label) {
        return names.getOrDefault(label, "");
    }

    /** Begins a part, or goes on with it. */
    StringBuilder open(Token.Labelled token) {
        Label label = token.label();
        names.putIfAbsent(label, token.name());
        lines.put(label, token.line());
        if (label != Label.TITLE) {
            bodyLine = Math.min(bodyLine, token.line());
        }
        return Objects.requireNonNull(parts.computeIfAbsent(label, l -> new StringBuilder()));
    }

    /** Begins a part without a field of its own, or goes on with it. */
    StringBuilder openOther(String name) {
        String key = others.size() < MOST_OTHERS ? name : REST;
        StringBuilder text = others.computeIfAbsent(key, k -> new StringBuilder());
        return Objects.requireNonNull(text);
    }

    /** Whether the part is there and not empty. */
    public boolean has(Label label) {
        StringBuilder part = parts.get(label);
        boolean written = part != null && SectionBuilder.isWritten(part);
        return written || (label == Label.LINK && link != null);
    }

    /** Whether the part was begun under another name than this. */
    boolean isNamedOtherwise(Label label, String name) {
        String first = names.get(label);
        return first != null && !first.replace(" ", "").equalsIgnoreCase(name.replace(" ", ""));
    }

    /** Whether anything is told of a paper yet, beyond its title and picture. */
    boolean hasBody() {
        return has(Label.SUMMARY)
                || has(Label.EASY)
                || has(Label.FIELDS)
                || has(Label.UPVOTES)
                || has(Label.LINK);
    }

    /** What the part says, as written so far, or the empty string. */
    public String text(Label label) {
        StringBuilder part = parts.get(label);
        return part == null ? "" : part.toString();
    }

    /** Where its title label stands, or 0 where it has none. */
    public int titleLine() {
        return lines.getOrDefault(Label.TITLE, 0);
    }

    /** Where its first part behind the title begins. */
    public int bodyLine() {
        return bodyLine;
    }

    /** What stood loose right before it, which may be its title. */
    @Nullable Token before() {
        return before;
    }

    void setBefore(Token token) {
        before = line - token.line() <= 2 ? token : null;
    }

    /** The parts without a field of their own, by name, in the order begun. */
    public Map<String, StringBuilder> others() {
        return others;
    }

    /** Words that belong to no part. */
    public List<Token> loose() {
        return loose;
    }

    void addLoose(Token token) {
        loose.add(token);
    }

    /** The heading that is its title, or {@code null}. */
    public Token.@Nullable Heading heading() {
        return heading;
    }

    void setHeading(Token.Heading newHeading) {
        heading = newHeading;
        LinkScanner.Link around = LinkScanner.first(newHeading.text());
        if (around != null && around.isPaper()) {
            setSideLink(around);
        }
    }

    /** The address of its picture, or {@code null}. */
    @Nullable
    public String picture() {
        return picture;
    }

    void setPicture(String url) {
        picture = picture == null && !url.isEmpty() ? url : picture;
    }

    LinkScanner.@Nullable Link link() {
        return link;
    }

    /** The first address of a paper wins over all others. */
    void setLink(LinkScanner.Link newLink) {
        if (link == null || (!link.isPaper() && newLink.isPaper())) {
            link = newLink;
        }
    }

    /** A link round the title or the picture, which stands in where there is no other. */
    LinkScanner.@Nullable Link sideLink() {
        return sideLink;
    }

    void setSideLink(LinkScanner.@Nullable Link newLink) {
        sideLink = sideLink == null ? newLink : sideLink;
    }
}
