package app.seojae.pdf.render.appearance;

import app.seojae.pdf.TextStrings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What a field says, of its own, by its parents and by the form (ISO 32000-2, 12.7.4). */
final class FormField {

    /** What is filled in, by which a field differs in its looks. */
    enum Kind {
        TEXT,
        CHECK,
        RADIO,
        PUSH,
        COMBO,
        LIST,
        OTHER
    }

    private static final int DEEPEST = 32;
    private static final int LONGEST = 10_000;
    private static final int MOST_OPTIONS = 2_000;

    private static final int MULTILINE = 1 << 12;
    private static final int PASSWORD = 1 << 13;
    private static final int RADIO = 1 << 15;
    private static final int PUSH = 1 << 16;
    private static final int COMBO = 1 << 17;
    private static final int COMB = 1 << 24;

    private final COSDictionary widget;
    private final COSDictionary form;
    private final int flags;

    FormField(COSDictionary widget, COSDictionary form) {
        this.widget = widget;
        this.form = form;
        this.flags = number(COSName.FF);
    }

    COSDictionary widget() {
        return widget;
    }

    Kind kind() {
        COSBase type = inherited(COSName.FT);
        if (COSName.TX.equals(type)) {
            return Kind.TEXT;
        }
        if (COSName.BTN.equals(type)) {
            return has(PUSH) ? Kind.PUSH : has(RADIO) ? Kind.RADIO : Kind.CHECK;
        }
        if (COSName.CH.equals(type)) {
            return has(COMBO) ? Kind.COMBO : Kind.LIST;
        }
        return Kind.OTHER;
    }

    boolean isMultiline() {
        return has(MULTILINE);
    }

    /** How many cells of one letter a text stands in, or 0 where it runs freely. */
    int cells() {
        return has(COMB) && !has(MULTILINE) && !has(PASSWORD)
                ? Math.clamp(number(COSName.MAX_LEN), 0, LONGEST)
                : 0;
    }

    /** 0 for left, 1 for the middle, 2 for right. */
    int quadding() {
        return number(COSName.Q);
    }

    /** The operators text begins with, as {@code /DA} has them. */
    String look() {
        String own = operators(inherited(COSName.DA));
        // Some writers put a name there.
        return own.contains("Tf")
                ? own
                : own + " " + operators(form.getDictionaryObject(COSName.DA));
    }

    private static String operators(@Nullable COSBase value) {
        return value instanceof COSString text
                ? new String(text.getBytes(), StandardCharsets.ISO_8859_1)
                : "";
    }

    /** A font that the field's own or the form's resources give a name. */
    @Nullable COSDictionary font(COSName name) {
        COSBase all = form.getDictionaryObject(COSName.DR);
        for (COSBase from : new COSBase[] {inherited(COSName.DR), all}) {
            if (!(from instanceof COSDictionary resources)) {
                continue;
            }
            COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
            COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
            if (font != null) {
                return font;
            }
        }
        return null;
    }

    /** What was written into a text or combo field, as it is read; empty where nothing was. */
    String text() {
        COSBase value = inherited(COSName.V);
        String text =
                value instanceof COSArray all && all.size() > 0
                        ? words(all.getObject(0))
                        : words(value);
        if (kind() == Kind.COMBO) {
            for (Option option : options()) {
                if (option.value().equals(text)) {
                    return option.shown();
                }
            }
        }
        return has(PASSWORD) ? "*".repeat(text.length()) : text;
    }

    /**
     * A line of a list.
     *
     * @param value what stands for it in the field's value
     */
    record Option(String value, String shown) {}

    /** The lines of a list, in their order. */
    List<Option> options() {
        List<Option> options = new ArrayList<>();
        if (inherited(COSName.OPT) instanceof COSArray all) {
            for (int i = 0; i < Math.min(all.size(), MOST_OPTIONS); i++) {
                COSBase one = all.getObject(i);
                options.add(
                        one instanceof COSArray pair && pair.size() > 1
                                ? new Option(words(pair.getObject(0)), words(pair.getObject(1)))
                                : new Option(words(one), words(one)));
            }
        }
        return options;
    }

    /** The values of a list's chosen lines. */
    Set<String> chosen() {
        Set<String> chosen = new LinkedHashSet<>();
        COSBase value = inherited(COSName.V);
        if (value instanceof COSArray all) {
            for (int i = 0; i < Math.min(all.size(), MOST_OPTIONS); i++) {
                chosen.add(words(all.getObject(i)));
            }
        } else if (value != null) {
            chosen.add(words(value));
        }
        return chosen;
    }

    /** The first line of a list that is shown. */
    int top() {
        return Math.max(0, number(COSName.TI));
    }

    /** Whether a check box or radio button is set. */
    boolean isOn() {
        COSBase state = widget.getDictionaryObject(COSName.AS);
        COSBase value = state instanceof COSName ? state : inherited(COSName.V);
        if (!(value instanceof COSName name) || name.equals(COSName.Off)) {
            return false;
        }
        return state instanceof COSName || kind() == Kind.CHECK || isState(name);
    }

    /** Only the button of a group that knows the group's value as a state of its own is set. */
    private boolean isState(COSName name) {
        COSDictionary looks = widget.getCOSDictionary(COSName.AP);
        COSDictionary states = looks == null ? null : looks.getCOSDictionary(COSName.N);
        return states != null && states.containsKey(name);
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private int number(COSName key) {
        return inherited(key) instanceof COSNumber number ? number.intValue() : 0;
    }

    private @Nullable COSBase inherited(COSName key) {
        COSDictionary at = widget;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return form.getDictionaryObject(key);
    }

    private static String words(@Nullable COSBase value) {
        String words =
                switch (value) {
                    case COSString text -> TextStrings.of(text);
                    case COSStream text -> words(text);
                    case COSName name -> name.getName();
                    case null, default -> "";
                };
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** A long text may be a stream of the same bytes (ISO 32000-2, 7.9.3). */
    private static String words(COSStream text) {
        try (InputStream in = text.createInputStream()) {
            return TextStrings.of(new COSString(in.readNBytes(2 * LONGEST)));
        } catch (IOException e) {
            return "";
        }
    }
}
