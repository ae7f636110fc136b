package app.seojae.bench;

import app.seojae.pdf.WrittenPdfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * Kinds of pages that a drawer may take long for, each made of many or much of one thing. Written
 * by hand, so that nothing in them is accidental.
 */
public enum SlowKinds {
    TILES_TINY(SlowPatterns::tiny),
    TILES_NESTED(SlowPatterns::nested),
    TILES_UNCOLOURED(SlowPatterns::uncoloured),
    TILES_MANY(SlowPatterns::many),
    MASK_FILLS(SlowGroups::maskFills),
    MASK_TEXT(SlowGroups::maskText),
    MASK_PICTURES(SlowGroups::maskPictures),
    MASK_SHADINGS(SlowGroups::maskShadings),
    GROUPS_NESTED(SlowGroups::nested),
    GROUPS_FADED(SlowGroups::faded),
    GROUPS_BLENDED(SlowGroups::blended),
    FORMS(SlowGroups::forms),
    AXIAL_PROGRAM(SlowShadings::axial),
    RADIAL_PROGRAM(SlowShadings::radial),
    FUNCTION_PROGRAM(SlowShadings::function),
    FUNCTION_SAMPLED(SlowShadings::sampled),
    SHADINGS_MANY(SlowShadings::many),
    MESH_FREE(SlowShadings::freeTriangles),
    MESH_LATTICE(SlowShadings::lattice),
    MESH_COONS(SlowShadings::coons),
    MESH_TENSOR(SlowShadings::tensor),
    MESH_FUNCTION(SlowShadings::meshWithFunction),
    IMAGE_RGB((pdf, load) -> SlowImages.image(pdf, load, "/DeviceRGB", 3, 8)),
    IMAGE_GREY_16((pdf, load) -> SlowImages.image(pdf, load, "/DeviceGray", 1, 16)),
    IMAGE_RGB_16((pdf, load) -> SlowImages.image(pdf, load, "/DeviceRGB", 3, 16)),
    IMAGE_CMYK((pdf, load) -> SlowImages.image(pdf, load, "/DeviceCMYK", 4, 8)),
    IMAGE_CAL_RGB(
            (pdf, load) ->
                    SlowImages.image(pdf, load, "[/CalRGB << /WhitePoint [0.95 1 1.09] >>]", 3, 8)),
    IMAGE_LAB(
            (pdf, load) ->
                    SlowImages.image(
                            pdf,
                            load,
                            "[/Lab << /WhitePoint [0.95 1 1.09] /Range [-90 90 -90 90] >>]",
                            3,
                            8)),
    IMAGE_SEPARATION(
            (pdf, load) ->
                    SlowImages.image(
                            pdf,
                            load,
                            "[/Separation /Spot /DeviceCMYK << /FunctionType 2 /Domain [0 1]"
                                    + " /C0 [0 0 0 0] /C1 [0.1 0.9 0.3 0] /N 1 >>]",
                            1,
                            8)),
    IMAGE_INDEXED(SlowImages::indexed),
    IMAGE_INDEXED_4(SlowImages::indexedFour),
    IMAGE_BITS((pdf, load) -> SlowImages.image(pdf, load, "/DeviceGray", 1, 1)),
    IMAGE_STENCIL(SlowImages::stencil),
    IMAGE_MASKED(SlowImages::masked),
    IMAGE_KEYED(SlowImages::keyed),
    IMAGE_JPEG(SlowImages::jpeg),
    IMAGES_MANY(SlowImages::many),
    GLYPHS_TYPE3(SlowPaths::typeThree),
    GLYPHS_BITMAP(SlowPaths::typeThreeBitmaps),
    DASHES(SlowPaths::dashes),
    DASHES_FINE(SlowPaths::fineDashes),
    STROKES(SlowPaths::strokes),
    PATH_LONG(SlowPaths::longPath),
    CLIP_LONG(SlowPaths::longClip),
    CLIP_CROSSED(SlowPaths::crossedClips),
    CLIP_MANY(SlowPaths::manyClips),
    CLIP_TEXT(SlowPaths::textClip),
    TEXT_OUTLINED(SlowPaths::outlined);

    private final BiConsumer<WrittenPdfs, Double> maker;

    SlowKinds(BiConsumer<WrittenPdfs, Double> maker) {
        this.maker = maker;
    }

    /**
     * Writes a file of one page of this kind.
     *
     * @param load how much of it the page has; 1 for benches, less for tests
     */
    public Path write(Path folder, double load) {
        WrittenPdfs pdf = new WrittenPdfs();
        maker.accept(pdf, load);
        return pdf.save(folder.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf"));
    }

    /** Writes all kinds in full into the folder named. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (SlowKinds kind : values()) {
            kind.write(folder, 1);
        }
    }
}
