package app.seojae.pdf.fontfile;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/**
 * The operator that chooses a font: one whose program is damaged is mended first, and for one that
 * cannot be read an {@link UnreadableFont} is chosen.
 */
public final class SetFont extends SetFontAndSize {

    private final MendedFonts fonts;

    public SetFont(PDFStreamEngine context, MendedFonts fonts) {
        super(context);
        this.fonts = fonts;
    }

    @Override
    public void process(Operator operator, List<COSBase> arguments) throws IOException {
        PDTextState state = getContext().getGraphicsState().getTextState();
        try {
            super.process(operator, arguments);
        } catch (MissingOperandException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            state.setFont(new UnreadableFont());
            throw e;
        }
        PDFont font = state.getFont();
        if (font != null) {
            state.setFont(fonts.of(font));
        }
    }
}
