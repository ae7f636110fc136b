package app.seojae.snapshot;

import app.seojae.library.Library;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.TextVersion;
import app.seojae.work.Lane;
import java.util.function.Consumer;

/** The first annotation that found no place in the file that is open. On the FX thread. */
record LostAnnotation(PosedReader reader) {

    /** Opens the side bar at it; tells whether there is one. */
    void show(Consumer<Boolean> then) {
        new ShownVersion(reader).then(version -> show(version, then), () -> then.accept(false));
    }

    private void show(TextVersion version, Consumer<Boolean> then) {
        Library library = reader.window().library();
        long paper = reader.screen().paper();
        reader.window()
                .background()
                .run(
                        Lane.READ,
                        () ->
                                library.annotations().ofPaper(paper, version).stream()
                                        .filter(LostAnnotation::isLost)
                                        .findFirst())
                .then(
                        lost -> {
                            lost.ifPresent(
                                    one -> reader.annotations().select(one.annotation().id()));
                            reader.showAnnotations();
                            then.accept(lost.isPresent());
                        })
                .failed(problem -> then.accept(false));
    }

    private static boolean isLost(PlacedAnnotation one) {
        return one.placement().state() == Placement.State.LOST;
    }
}
