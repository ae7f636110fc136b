package app.seojae.export.markdown;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.FileNames;
import app.seojae.export.PaperValues;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.digest.DigestSection;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The marks of one paper as parts of its Markdown file. */
public final class MarkdownAnnotations {

    private static final int SHORT_ID = 8;
    private static final String PNG = ".png";

    private final AnnotatedPaper paper;
    private final MarkdownWords words;
    private final MarkdownLayout layout;
    private final Map<UUID, String> ids = new HashMap<>();

    public MarkdownAnnotations(AnnotatedPaper paper, MarkdownWords words, MarkdownLayout layout) {
        this.paper = paper;
        this.words = words;
        this.layout = layout;
        name();
    }

    /** The oldest mark has the shortest name, so that no name changes when another one comes. */
    private void name() {
        Set<String> taken = new HashSet<>();
        paper.annotations().stream()
                .map(PlacedAnnotation::annotation)
                .sorted(Comparator.comparing(Annotation::created).thenComparing(Annotation::id))
                .forEach(
                        one -> {
                            String whole = one.id().toString();
                            String id = whole.substring(0, SHORT_ID);
                            ids.put(one.id(), "a-" + (taken.add(id) ? id : whole));
                        });
    }

    /**
     * The parts, in their order.
     *
     * @param heading what stands over the first
     */
    List<BlockPart> parts(String heading) {
        List<PlacedAnnotation> marks = new ArrayList<>(paper.annotations());
        boolean byColour = layout.group() == MarkdownLayout.Group.COLOUR;
        if (byColour) {
            marks.sort(Comparator.comparing(one -> one.annotation().colourName()));
        }
        List<BlockPart> parts = new ArrayList<>();
        AnnotationColour last = null;
        for (PlacedAnnotation mark : marks) {
            Annotation one = mark.annotation();
            String over = parts.isEmpty() ? heading + "\n\n" : "";
            if (byColour && one.colourName() != last) {
                over += "### " + words.colour().apply(one.colourName()) + "\n\n";
                last = one.colourName();
            }
            parts.add(
                    new BlockPart(
                            one.id().toString(),
                            over + above(mark),
                            String.valueOf(ids.get(one.id())),
                            one.comment()));
        }
        return parts;
    }

    /** Each mark as it is put on the clipboard: its words, where they stand, the comment. */
    public List<String> texts() {
        return paper.annotations().stream()
                .map(
                        one -> {
                            String comment = one.annotation().comment().strip();
                            return above(one) + (comment.isEmpty() ? "" : "\n\n" + comment);
                        })
                .toList();
    }

    private String above(PlacedAnnotation mark) {
        Annotation one = mark.annotation();
        Map<String, String> values = new HashMap<>();
        values.put("quote", one.text().replaceAll("[\\u2028\\u2029\\r]", "\n"));
        values.put("text", one.text().replaceAll("\\s+", " ").strip());
        values.put("page", place(mark));
        values.put("colour", words.colour().apply(one.colourName()));
        values.put("kind", one.kind().word());
        values.put("tags", PaperValues.tags(one.tags()));
        values.put("author", one.author());
        values.put("picture", hasPicture(one) ? "![](" + picture(one) + ")" : "");
        values.put("date", one.created().atZone(ZoneOffset.UTC).toLocalDate().toString());
        return MarkdownTemplate.fill(layout.template().mark(), values);
    }

    /** Where a mark stands: the page in the words of the export, or the section of the digest. */
    public String place(PlacedAnnotation mark) {
        if (mark.annotation().anchor() instanceof Anchor.InDigest in) {
            return in.section() == DigestSection.SUMMARY ? "요약" : "쉬운설명";
        }
        PageIndex page = mark.page();
        return page == null ? "" : words.page().apply(page);
    }

    private boolean hasPicture(Annotation one) {
        return paper.pictures().containsKey(one.id());
    }

    /** The picture's path beside the file; without blanks, which links do not like. */
    private String picture(Annotation one) {
        return pictureFolder() + ids.get(one.id()) + PNG;
    }

    private String pictureFolder() {
        return "assets/" + FileNames.id(paper.paper()) + "/";
    }

    /** Brings the pictures of areas beside the file in step; whether one changed. */
    boolean writePictures(@Nullable Path folder, PictureFiles files) throws SeojaeException {
        Map<String, byte[]> pictures = new HashMap<>();
        for (PlacedAnnotation mark : paper.annotations()) {
            byte[] png = paper.pictures().get(mark.annotation().id());
            if (png != null) {
                pictures.put(ids.get(mark.annotation().id()) + PNG, png);
            }
        }
        return folder != null && files.bring(folder.resolve(pictureFolder()), pictures);
    }
}
