package app.seojae.formula;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.CharFont;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.FixedCharAtom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Sets formulas in type. The library beneath keeps what it knows in one place for all, so one
 * formula is set after another, from whatever thread; the first takes longer, for its fonts.
 */
public final class Typesetter {

    private static final Logger LOG = System.getLogger(Typesetter.class.getName());

    /** Larger than any line or page, in ems. */
    private static final double WIDEST = 150;

    private static final double HIGHEST = 60;

    /** How far letters that lean may reach over their own room, in ems. */
    private static final double MOST_BESIDE = 0.5;

    /**
     * Formulas of papers ask some 4 times a character, those of 2,000 characters 8,000 times; so
     * many took no more than a third of a second with the slowest letters, which are Korean.
     */
    private static final int MOST_WORK = 30_000;

    /** Letters of so many points, by which room given in points becomes ems. */
    private static final int POINTS = 10;

    /** A name that no formula may use. */
    static final String BLACKBOARD_ONE = "seojaeone";

    private static final String KOREAN = "Pretendard";

    private boolean korean;

    /** The outline of a formula, or nothing where it is not let through or not understood. */
    public Optional<FormulaOutline> set(TexSource source) {
        synchronized (Typesetter.class) {
            try {
                return FormulaGuard.admitted(source.tex()).map(tex -> outline(tex, source));
            } catch (RuntimeException | StackOverflowError | LinkageError | InternalError e) {
                LOG.log(Level.DEBUG, "a formula stays as written", e);
                return Optional.empty();
            }
        }
    }

    private FormulaOutline outline(String tex, TexSource source) {
        prepare();
        if (!korean && tex.chars().anyMatch(c -> MathLetters.isHangul((char) c))) {
            bringKorean();
            korean = true;
        }
        int style = source.display() ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
        TeXFormula formula = new TeXFormula(tex);
        Box box =
                formula.root.createBox(
                        new MeteredEnvironment(style, font(source.bold()), MOST_WORK));
        if (!(box.getWidth() > 0 && box.getWidth() <= WIDEST)) {
            throw new IllegalStateException("a formula of no width, or of too much");
        }
        OutlineGraphics paper = new OutlineGraphics(FormulaOutline.EM);
        box.draw(paper, 0, 0);
        return within(box, paper);
    }

    private static void prepare() {
        TeXFormula.registerFonts(false);
        // Letters for whole Greek texts are left out; looked for, they end the first formula with
        // α.
        DefaultTeXFont.registeredAlphabets.clear();
        TeXFormula.predefinedTeXFormulas.computeIfAbsent(BLACKBOARD_ONE, Typesetter::one);
    }

    /** The font with double letters has this digit, but the library knows its capitals only. */
    private static TeXFormula one(String name) {
        TeXFormula formula = new TeXFormula();
        int font = font(false).getChar('A', "mathds", TeXConstants.STYLE_TEXT).getFontCode();
        formula.root = new FixedCharAtom(new CharFont('1', font));
        return formula;
    }

    private static DefaultTeXFont font(boolean bold) {
        return new DefaultTeXFont(POINTS, bold, false, false, false, false);
    }

    /** Nothing is drawn over what stands beside a formula. */
    private static FormulaOutline within(Box box, OutlineGraphics paper) {
        Rectangle2D ink = paper.bounds();
        double ascent = Math.max(box.getHeight(), -ink.getMinY() / FormulaOutline.EM);
        double depth = Math.max(box.getDepth(), ink.getMaxY() / FormulaOutline.EM);
        boolean beside =
                ink.getMinX() / FormulaOutline.EM < -MOST_BESIDE
                        || ink.getMaxX() / FormulaOutline.EM > box.getWidth() + MOST_BESIDE;
        if (ink.isEmpty() || beside || !(ascent + depth <= HIGHEST)) {
            throw new IllegalStateException("a formula that is not to be seen, or too large");
        }
        // A last letter that leans reaches over its room: no word stands there.
        double width = Math.max(box.getWidth(), ink.getMaxX() / FormulaOutline.EM);
        return new FormulaOutline(width, ascent, depth, paper.path());
    }

    /** Korean words in formulas are set in the window's own letters. */
    private static void bringKorean() {
        try (InputStream in =
                Typesetter.class.getResourceAsStream("/fonts/Pretendard-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font " + KOREAN + " is not there");
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            for (Character.UnicodeBlock block : hangul()) {
                TeXFormula.registerExternalFont(block, KOREAN);
            }
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font " + KOREAN + " cannot be read", e);
        }
    }

    /** Asked for when they are wanted: Java makes all blocks at once, which takes a while. */
    private static List<Character.UnicodeBlock> hangul() {
        return List.of(
                Character.UnicodeBlock.HANGUL_SYLLABLES,
                Character.UnicodeBlock.HANGUL_COMPATIBILITY_JAMO);
    }
}
