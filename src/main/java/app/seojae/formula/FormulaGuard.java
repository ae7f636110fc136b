package app.seojae.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what a formula may say and makes it what the library understands: commands on the
 * list, so many, so deep and no more. Anything else keeps the whole formula from being set.
 */
final class FormulaGuard {

    static final int LONGEST = 2_000;
    static final int DEEPEST = 12;
    private static final int MOST_COMMANDS = 400;
    private static final int MOST_SWITCHES = 8;
    private static final int MOST_SCRIPTS = 200;
    private static final int MOST_PRIMES = 40;

    /** Words of other letters are laid out by the system, which takes longer than TeX's own. */
    private static final int MOST_HANGUL = 120;

    /** Rows times columns, as if all of them were of one matrix: empty cells take time too. */
    private static final int MOST_CELLS = 10_000;

    private static final Pattern ENVIRONMENT = Pattern.compile("\\s*\\{([a-zA-Z]+)\\*?}");
    private static final Pattern COLUMNS = Pattern.compile("\\s*\\{[lcr| ]{1,40}}");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*\\{([^{}\\\\$]{0,80})}");
    private static final Pattern WORDS = Pattern.compile("\\s*\\{([\\w *',.:+-]{0,80})}");
    private static final Pattern ROW_GAP = Pattern.compile("\\s*\\[");
    private static final Pattern ONE = Pattern.compile("\\s*(?:\\{ *1 *}|1)");
    private static final Pattern BAR =
            Pattern.compile("\\s*(\\||\\\\[lr]?vert|\\\\[|]|\\\\[lr]?Vert)");

    private final String tex;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int at;
    private int chain;
    private int commands;
    private int switches;
    private int scripts;
    private int primes;
    private int hangul;
    private int rows = 1;
    private int columns = 1;
    private boolean refused;

    private FormulaGuard(String tex) {
        this.tex = tex;
    }

    /** The formula as the library is to be told it, or nothing where it may not be. */
    static Optional<String> admitted(String written) {
        if (written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String tex = MathLetters.spelled(written);
        if (tex.length() > LONGEST) {
            return Optional.empty();
        }
        FormulaGuard guard = new FormulaGuard(tex);
        guard.out.append(tex.charAt(0) == '^' || tex.charAt(0) == '_' ? "{}" : "");
        while (guard.at < tex.length() && !guard.refused) {
            guard.next();
        }
        return guard.refused || !guard.open.isEmpty() || guard.rows * guard.columns > MOST_CELLS
                ? Optional.empty()
                : Optional.of(guard.out.toString());
    }

    private void next() {
        char c = tex.charAt(at);
        if (c == '\\') {
            command();
            return;
        }
        at++;
        switch (c) {
            case '{' -> open("{");
            case '}' -> close("{");
            case '$', '#' -> refused = true;
            case '%' -> out.append("\\%");
            case '@' -> out.append("\\@{}");
            case '^', '_' -> refuse(++scripts > MOST_SCRIPTS);
            case '&' -> columns++;
            case '\'', '"' -> refuse(++primes > MOST_PRIMES);
            case '\n', '\r', '\t' -> out.append(' ');
            default -> {
                if (MathLetters.isHangul(c)) {
                    korean();
                    return;
                }
                refuse(!MathLetters.isPlain(c));
            }
        }
        if ("%@\n\r\t".indexOf(c) < 0) {
            out.append(c);
        }
        if (!Character.isWhitespace(c) && c != '^' && c != '_') {
            chain = 0;
        }
    }

    private void refuse(boolean so) {
        refused |= so;
    }

    /** Letters of the window, as large as among its words: TeX's are made larger than those. */
    private void korean() {
        int from = at - 1;
        while (at < tex.length() && MathLetters.isHangul(tex.charAt(at))) {
            at++;
        }
        hangul += at - from;
        refuse(hangul > MOST_HANGUL);
        out.append("\\scalebox{0.88}{").append(tex, from, at).append('}');
        chain = 0;
    }

    private void open(String what) {
        open.push(what);
        refuse(open.size() > DEEPEST);
    }

    private void close(String what) {
        refuse(!what.equals(open.poll()));
    }

    private void command() {
        int end = at + 1;
        while (end < tex.length() && isLetter(tex.charAt(end))) {
            end++;
        }
        end = end == at + 1 ? end + 1 : end;
        if (end > tex.length()) {
            refused = true;
            return;
        }
        String name = tex.substring(at + 1, end);
        at = end;
        chain = AllowedCommands.takesMore(name) ? chain + 1 : 0;
        refuse(++commands > MOST_COMMANDS || chain > DEEPEST);
        switch (name) {
            case "begin" -> begin();
            case "end" -> environment(false);
            case "left" -> fence(name, "left", true);
            case "right" -> fence(name, "left", false);
            case "middle" -> fence(name, "", true);
            case "label" -> refuse(argument(ARGUMENT) == null);
            case "tag" -> tag();
            case "pmod" -> modulus();
            case "operatorname" -> operator();
            case "mathbb", "mathds", "mathbbm" -> blackboard(name);
            case "big", "Big", "bigg", "Bigg" -> tall(name, name, false);
            case "bigl", "Bigl", "biggl", "Biggl", "bigr", "Bigr", "biggr", "Biggr" ->
                    tall(name, name.substring(0, name.length() - 1), false);
            case "bigm", "Bigm", "biggm", "Biggm" -> {
                String size = name.substring(0, name.length() - 1);
                tall(size, size, true);
            }
            case "\\", "cr" -> row();
            default -> tell(name);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void tell(String name) {
        String told = AllowedCommands.told(name);
        refuse(told == null || (AllowedCommands.isSwitch(name) && ++switches > MOST_SWITCHES));
        out.append(told);
    }

    /** Takes the beginning or the end of an environment; its name, if it is one on the list. */
    private @Nullable String environment(boolean begins) {
        String name = argument(ENVIRONMENT);
        String told = null;
        if (name != null) {
            told = begins ? AllowedEnvironments.begin(name) : AllowedEnvironments.end(name);
        }
        if (name == null || told == null) {
            refused = true;
            return null;
        }
        if (begins) {
            open(name);
        } else {
            close(name);
        }
        out.append(told);
        return name;
    }

    private void begin() {
        if ("array".equals(environment(true))) {
            int from = at;
            refuse(!skip(COLUMNS));
            out.append(tex, from, at);
        }
    }

    /** A fence is followed by one sign, never by a group. */
    private void fence(String name, String pair, boolean opening) {
        if (!pair.isEmpty()) {
            if (opening) {
                open(pair);
            } else {
                close(pair);
            }
        }
        while (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        refuse(at == tex.length() || "{}&^_$".indexOf(tex.charAt(at)) >= 0);
        out.append('\\').append(name).append(' ');
    }

    private void blackboard(String name) {
        if (skip(ONE)) {
            out.append('\\').append(Typesetter.BLACKBOARD_ONE).append(' ');
        } else {
            tell(name);
        }
    }

    /**
     * Bars as high as brackets of the same command: the library's own are lower than letters.
     *
     * @param between whether it stands between two others, with room on both sides
     */
    private void tall(String name, String size, boolean between) {
        String bar = argument(BAR);
        if (bar == null) {
            tell(name);
        } else {
            boolean one = bar.endsWith("vert") || "|".equals(bar);
            out.append(between ? "\\mathrel{\\left" : "{\\left").append(one ? "|" : "\\|");
            out.append("\\vphantom{\\").append(size).append("(}\\right.}");
        }
    }

    private void tag() {
        String words = argument(WORDS);
        refuse(words == null);
        out.append("\\qquad\\text{(").append(words).append(")}");
    }

    /** With the room it has within a line: the library leaves that of a line of its own. */
    private void modulus() {
        String number = argument(WORDS);
        if (number == null) {
            tell("pmod");
        } else {
            out.append("\\;(\\mathrm{mod}\\;").append(number).append(')');
        }
    }

    private void operator() {
        boolean below = at < tex.length() && tex.charAt(at) == '*';
        at += below ? 1 : 0;
        out.append(below ? "\\mathop\\mathrm" : "\\operatorname");
    }

    /** A gap of so many points behind a row is no room a formula needs. */
    private void row() {
        rows++;
        refuse(matches(ROW_GAP));
        out.append("\\\\ ");
    }

    private boolean matches(Pattern pattern) {
        return pattern.matcher(tex).region(at, tex.length()).lookingAt();
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(tex).region(at, tex.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private @Nullable String argument(Pattern pattern) {
        Matcher matcher = pattern.matcher(tex).region(at, tex.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group(1);
    }
}
