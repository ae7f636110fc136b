package app.seojae.pdf.fontfile;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** The operator that chooses a font: one whose program is damaged is mended first. */
public final class SetFont extends SetFontAndSize {

    private final MendedFonts fonts;

    public SetFont(PDFStreamEngine context, MendedFonts fonts) {
        super(context);
        this.fonts = fonts;
    }

    @Override
    public void process(Operator operator, List<COSBase> arguments) throws IOException {
        super.process(operator, arguments);
        PDTextState state = getContext().getGraphicsState().getTextState();
        PDFont font = state.getFont();
        if (font != null) {
            state.setFont(fonts.of(font));
        }
    }
}
