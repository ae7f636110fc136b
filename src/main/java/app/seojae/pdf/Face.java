package app.seojae.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/**
 * A bundled face: as wide, letter by letter, as the one of PDF's standard fonts that it is like.
 */
record Face(Family family, boolean bold, boolean italic) {

    /** From this weight on letters are bold (ISO 32000-1, table 122, {@code FontWeight}). */
    private static final float BOLD = 600;

    /** Kinds of letters, with what names of such fonts have in them. */
    enum Family {
        MONO("Mono", "courier|mono|typewriter|consol"),
        SANS("Sans", "helvetica|arial|sans|grotesk|gothic"),
        SERIF("Serif", "times|serif|roman|symbol|bookman|georgia|palatin");

        private final String file;
        private final Pattern names;

        Family(String file, String names) {
            this.file = file;
            this.names = Pattern.compile(names);
        }
    }

    /** The face of one of PDF's standard fonts, by its name or a usual other one. */
    static Optional<Face> standard(@Nullable String name) {
        Standard14Fonts.FontName standard =
                name == null ? null : Standard14Fonts.getMappedFontName(name);
        return standard == null || standard == Standard14Fonts.FontName.ZAPF_DINGBATS
                ? Optional.empty()
                : Optional.of(like(standard.getName(), null));
    }

    /** The face most like a font that is only named and described. */
    static Face like(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        String said = name == null ? "" : name.toLowerCase(Locale.ROOT).replace("monotype", "");
        boolean bold = said.contains("bold") || said.contains("black") || said.contains("heavy");
        boolean italic = said.contains("italic") || said.contains("oblique");
        if (descriptor != null) {
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD;
            italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
        }
        return new Face(family(said, descriptor), bold, italic);
    }

    /** By the name; where that says nothing, as the file describes it. */
    private static Family family(String name, @Nullable PDFontDescriptor descriptor) {
        for (Family family : Family.values()) {
            if (family.names.matcher(name).find()) {
                return family;
            }
        }
        if (descriptor != null && descriptor.isFixedPitch()) {
            return Family.MONO;
        }
        return descriptor != null && descriptor.isSerif() ? Family.SERIF : Family.SANS;
    }

    /** Its file among the resources. */
    String resource() {
        String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
        return "/fonts/liberation/Liberation%s-%s.ttf"
                .formatted(family.file, style.isEmpty() ? "Regular" : style);
    }
}
