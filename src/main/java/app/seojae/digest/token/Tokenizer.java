package app.seojae.digest.token;

import app.seojae.digest.label.Label;
import app.seojae.digest.label.LabelReader;
import app.seojae.digest.line.DigestLine;
import app.seojae.digest.line.LinkScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of each line what it is, seen alone. */
public final class Tokenizer {

    private static final int LONGEST_HEADING = 1_000;

    private Tokenizer() {}

    /** A token for each line, in order. */
    public static List<Token> of(List<DigestLine> lines) {
        List<Token> tokens = new ArrayList<>(lines.size());
        for (DigestLine line : lines) {
            Token token = of(line);
            if (token instanceof Token.Rule && line.text().strip().startsWith("=")) {
                underline(tokens);
            }
            tokens.add(token);
        }
        return tokens;
    }

    /** A lone line over {@code ====} is a heading; over dashes it is one in CommonMark only. */
    private static void underline(List<Token> tokens) {
        int last = tokens.size() - 1;
        boolean lone = last < 1 || !(tokens.get(last - 1) instanceof Token.Words);
        if (last >= 0 && lone && tokens.get(last) instanceof Token.Words(int line, String raw)) {
            tokens.set(last, new Token.Heading(line, raw, 1, raw.strip()));
        }
    }

    private static Token of(DigestLine line) {
        int number = line.number();
        String raw = line.text();
        if (line.isBlank()) {
            return new Token.Blank(number, raw);
        }
        if (line.code()) {
            return new Token.Words(number, raw);
        }
        String text = withoutQuote(raw.strip());
        if (isRule(text)) {
            return new Token.Rule(number, raw);
        }
        Token token = labelled(number, raw, text);
        token = token == null ? address(number, raw, text) : token;
        token = token == null ? heading(number, raw, unlisted(text)) : token;
        return token == null ? new Token.Words(number, raw) : token;
    }

    private static String withoutQuote(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
            at++;
        }
        return text.substring(at);
    }

    private static boolean isRule(String text) {
        char mark = text.isEmpty() ? ' ' : text.charAt(0);
        if ("-*_=─—".indexOf(mark) < 0) {
            return false;
        }
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3;
    }

    private static @Nullable Token labelled(int number, String raw, String text) {
        if (text.startsWith("|")) {
            return row(number, raw, text);
        }
        if (text.startsWith("![") || text.startsWith("[![")) {
            return null;
        }
        LabelReader.Found found = LabelReader.read(text);
        if (found == null) {
            return null;
        }
        return new Token.Labelled(
                number, raw, found.label(), found.name(), found.value(), found.heading() > 0);
    }

    /** {@code | 추천수 | 6 |}: a row of a table whose first cell is a label. */
    private static @Nullable Token row(int number, String raw, String text) {
        int end = text.indexOf('|', 1);
        if (end < 0 || end > Label.LONGEST + 8) {
            return null;
        }
        String cell = text.substring(1, end).strip();
        LabelReader.Found found = LabelReader.read(cell + ":");
        if (found == null || found.label() == Label.OTHER) {
            return null;
        }
        String value = text.substring(end + 1).strip();
        value = value.endsWith("|") ? value.substring(0, value.length() - 1).strip() : value;
        return value.indexOf('(') < 0 && Label.named(value) != null
                ? null
                : new Token.Labelled(number, raw, found.label(), found.name(), value, false);
    }

    private static @Nullable Token address(int number, String raw, String text) {
        String line = withoutBrackets(withoutBold(withoutBullet(text)));
        boolean linked = line.startsWith("[![");
        if (!linked && !line.startsWith("![") && !line.startsWith("[") && !isBare(line)) {
            return null;
        }
        if (linked) {
            LinkScanner.Link picture = LinkScanner.first(line.substring(1));
            LinkScanner.Link around =
                    picture == null
                            ? null
                            : LinkScanner.first("[" + line.substring(1 + picture.end()));
            return picture == null ? null : new Token.Picture(number, raw, picture.url(), around);
        }
        LinkScanner.Link link = LinkScanner.first(line);
        if (link == null || link.start() > 0) {
            return null;
        }
        if (link.image() && !isLinkInDisguise(link)) {
            return new Token.Picture(number, raw, link.url(), null);
        }
        return line.substring(link.end()).isBlank() ? new Token.Address(number, raw, link) : null;
    }

    /** {@code ![PDF 다운로드](…)}: half of all links are written as images. */
    private static boolean isLinkInDisguise(LinkScanner.Link link) {
        return link.isPaper() || Label.named(link.text()) == Label.LINK;
    }

    private static boolean isBare(String line) {
        return line.startsWith("http:") || line.startsWith("https:");
    }

    private static String withoutBrackets(String text) {
        return text.startsWith("<http") && text.endsWith(">")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static String withoutBold(String text) {
        return text.startsWith("**[") && text.endsWith(")**")
                ? text.substring(2, text.length() - 2)
                : text;
    }

    private static String withoutBullet(String text) {
        return text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ ")
                ? text.substring(2).strip()
                : text;
    }

    /** {@code 1. ### T}: a heading may stand in a list. */
    private static String unlisted(String text) {
        LabelReader.Dress dress = LabelReader.Dress.of(text);
        int at = dress.length();
        while (dress.bullet() && at > 0 && "#*_ ".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        String rest = dress.bullet() ? text.substring(at).strip() : text;
        return rest.startsWith("#") || rest.startsWith("**") ? rest : text;
    }

    private static @Nullable Token heading(int number, String raw, String text) {
        if (text.length() > LONGEST_HEADING) {
            return null;
        }
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        if (level > 0 && level <= 6) {
            LinkScanner.Link link = LinkScanner.first(text);
            if (link != null && Label.named(link.text()) == Label.LINK) {
                return new Token.Address(number, raw, link);
            }
            return new Token.Heading(number, raw, level, text.substring(level).strip());
        }
        boolean bold =
                text.length() > 4
                        && text.startsWith("**")
                        && text.indexOf("**", 2) == text.length() - 2;
        return bold
                ? new Token.Heading(
                        number,
                        raw,
                        Token.Heading.BOLD,
                        text.substring(2, text.length() - 2).strip())
                : null;
    }
}
