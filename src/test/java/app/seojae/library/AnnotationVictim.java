package app.seojae.library;

import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.Quote;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.Query;
import app.seojae.store.annotation.Dot;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A program that marks, types comments, removes and undoes, and says each thing that is done. */
final class AnnotationVictim {

    private AnnotationVictim() {}

    public static void main(String[] args) throws Exception {
        Library library = Digests.open(Path.of(args[0]));
        Random random = new Random(Long.parseLong(args[1]));
        long[] papers = library.browse().find(Query.ALL).ids();
        AnnotationKind[] kinds = AnnotationKind.values();
        say("ready");
        for (int i = 0; true; i++) {
            long paper = papers[random.nextInt(papers.length)];
            Annotation one = mark(paper, kinds[i % kinds.length], i);
            if (one.kind() == AnnotationKind.AREA) {
                library.annotations().put(one.paper(), List.of(one));
                library.annotations().keepPicture(one, Dot.png(i));
            } else {
                library.annotations().put(paper, List.of(one));
            }
            say("made " + one.id() + " " + one.kind().word());
            String typed = "";
            for (String part : List.of("댓", "댓글", "댓글 " + i)) {
                typed = part;
                Made.comment(library, one.id(), typed);
                say("comment " + one.id() + " " + typed.replace(' ', '_'));
            }
            switch (i % 4) {
                case 0 -> {
                    library.annotations().remove(paper, List.of(one.id()));
                    say("removed " + one.id());
                    library.annotations().undo(paper);
                    say("back " + one.id() + " " + typed.replace(' ', '_'));
                }
                case 1 -> {
                    library.annotations()
                            .put(
                                    paper,
                                    List.of(
                                            one.withComment(typed)
                                                    .withColour(AnnotationColour.BLUE.rgb())));
                    say("blue " + one.id());
                }
                default -> {}
            }
        }
    }

    private static Annotation mark(long paper, AnnotationKind kind, int number) {
        if (kind.isOnWords() && number % 5 == 0) {
            return Made.annotation(
                    paper,
                    kind,
                    new Anchor.InDigest(DigestSection.SUMMARY, new Quote("글", "", "", number)));
        }
        return Made.of(paper, kind, 1 + number % 9, "words " + number);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
