package app.seojae.pdf.text.glyph;

import app.seojae.pdf.Operands;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PageStoppedException;
import app.seojae.pdf.TextStrings;
import app.seojae.pdf.bounded.UnpackLimit;
import app.seojae.pdf.fontfile.MendedFonts;
import app.seojae.pdf.fontfile.SetFont;
import app.seojae.pdf.fontfile.UnreadableFont;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.text.TextFrame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of one page by the direction they run in. Confined to one thread. */
public final class GlyphReader extends PDFStreamEngine {

    private static final int MAX_GLYPHS = 200_000;
    private static final int MAX_FRAMES = 64;
    private static final float MIN_SIZE = 0.05f;
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    /** Vertical glyphs hang centred on their line: their "baseline" is this far right of it. */
    private static final float HALF_VERTICAL = 0.265f;

    private final PageGeometry page;
    private final PageBudget budget;
    private final IdentityHashMap<PDFont, KnownFont> fonts = new IdentityHashMap<>();
    private final Map<TextFrame, List<Glyph>> glyphs = new LinkedHashMap<>();
    private final ReplacedText replaced = new ReplacedText();
    private final StructureTexts structure;
    private boolean blank;
    private int forms;
    private int count;

    public GlyphReader(
            PageGeometry page, PageBudget budget, StructureTexts structure, MendedFonts mended) {
        this.page = page;
        this.budget = budget;
        this.structure = structure;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFont(this, mended));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** What was drawn, in the order of drawing. */
    public Map<TextFrame, List<Glyph>> glyphs() {
        return glyphs;
    }

    /** A page that breaks off has the text before. */
    @Override
    public void processPage(PDPage page) throws IOException {
        try {
            super.processPage(page);
        } catch (UnpackLimit.Refused stopped) {
            throw stopped;
        } catch (IOException e) {
            if (count == 0) {
                throw e;
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        budget.enter();
        try {
            super.processOperator(operator, Operands.last(operator.getName(), operands));
        } catch (PageStoppedException | UnpackLimit.Refused stopped) {
            throw stopped;
        } catch (IOException | RuntimeException e) {
            // The rest of the page is worth more than one damaged operator.
        } finally {
            budget.leave();
        }
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (!(getGraphicsState().getTextState().getFont() instanceof UnreadableFont)) {
            super.showText(string);
        }
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector move) throws IOException {
        if (count >= MAX_GLYPHS) {
            return;
        }
        KnownFont known = fonts.computeIfAbsent(font, KnownFont::new);
        String text = known.texts.computeIfAbsent(code, c -> GlyphNames.of(font, c));
        if (text.isEmpty()) {
            return;
        }
        if (text.isBlank()) {
            // What stands for the letters says itself where its blanks are.
            blank |= !replaced.isOpen();
            return;
        }
        if (known.vertical) {
            Vector shift = font.getPositionVector(code);
            float x = at.getTranslateX() - shift.getX() * at.getScaleX();
            float y = at.getTranslateY() - shift.getX() * at.getShearY();
            x -= shift.getY() * at.getShearX();
            y -= shift.getY() * at.getScaleY();
            add(at, known, text, x, y, -at.getShearX(), -at.getScaleY(), -move.getY(), 0);
        } else {
            add(
                    at,
                    known,
                    text,
                    at.getTranslateX(),
                    at.getTranslateY(),
                    at.getScaleX(),
                    at.getShearY(),
                    move.getX(),
                    known.facts.hangs()
                            ? known.lifts.computeIfAbsent(code, c -> FontFacts.drop(font, c))
                            : 0);
        }
    }

    private void add(
            Matrix at,
            KnownFont font,
            String text,
            float x,
            float y,
            float dx,
            float dy,
            float advance,
            float lift) {
        float em = (float) Math.hypot(at.getShearX(), at.getScaleY()) * font.facts.em();
        float width = (float) Math.hypot(dx, dy) * advance;
        if (!(em > MIN_SIZE) || !Float.isFinite(em + x + y + width) || isOff(x, y, em)) {
            return;
        }
        TextFrame frame = TextFrame.of(dx, dy);
        List<Glyph> list = glyphs.get(frame);
        if (list == null) {
            if (glyphs.size() >= MAX_FRAMES) {
                return;
            }
            list = new ArrayList<>();
            glyphs.put(frame, list);
        }
        float u = (float) frame.u(x, y);
        float v = (float) frame.v(x, y) - (font.vertical ? HALF_VERTICAL * em : lift * em);
        boolean bold =
                font.facts.bold()
                        || getGraphicsState().getTextState().getRenderingMode()
                                == RenderingMode.FILL_STROKE;
        float left = Math.min(u, u + width);
        float right = Math.max(u, u + width);
        Glyph glyph = new Glyph(text, left, right, v, em, font.facts, bold, blank, count++);
        blank = false;
        if (replaced.isOpen()) {
            replaced.take(frame, glyph);
        } else {
            list.add(glyph);
        }
    }

    /**
     * A field of a form: what is filled in is as much to be read as the page. Other annotations
     * stand over the page, and their words are read as theirs.
     */
    @Override
    public void showAnnotation(PDAnnotation annotation) throws IOException {
        if (!(annotation instanceof PDAnnotationWidget)
                || annotation.isHidden()
                || annotation.isNoView()) {
            return;
        }
        budget.check();
        forms++;
        try {
            super.showAnnotation(annotation);
        } catch (PageStoppedException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException e) {
            // The page and its other fields are still there.
        } finally {
            forms--;
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms++;
        try {
            super.showForm(form);
        } finally {
            forms--;
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        replaced.begin(properties == null ? null : standsFor(properties));
    }

    private @Nullable String standsFor(COSDictionary properties) {
        if (properties.getDictionaryObject(ACTUAL_TEXT) instanceof COSString words) {
            return GlyphNames.clean(TextStrings.of(words));
        }
        // The numbers of parts in forms belong to the forms, not to the page.
        int mark = forms > 0 ? -1 : properties.getInt(COSName.MCID, -1);
        String words = structure.words(mark);
        return words == null ? null : GlyphNames.clean(words);
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        for (ReplacedText.Word word : replaced.end()) {
            glyphs.computeIfAbsent(word.frame(), frame -> new ArrayList<>()).add(word.glyph());
        }
    }

    /** Whether the glyph starts so far outside the page that nobody sees it. */
    private boolean isOff(float x, float y, float em) {
        return x < page.left() - em
                || y < page.bottom() - em
                || x > page.left() + page.width() + em
                || y > page.bottom() + page.height() + em;
    }
}
