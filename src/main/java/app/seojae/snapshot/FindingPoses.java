package app.seojae.snapshot;

import app.seojae.l10n.Text;
import app.seojae.library.priority.PriorityState;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.snapshot.example.ExampleDuplicates;
import app.seojae.snapshot.example.ExampleSearches;
import app.seojae.snapshot.pose.Pose;
import app.seojae.snapshot.pose.Pose.Progress;
import app.seojae.snapshot.pose.PosedWindow;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

/** The ways papers are found again, each by the name of its picture. */
final class FindingPoses {

    private FindingPoses() {}

    /** All of them, over a library in which somebody has decided on papers. */
    static Map<String, Pose> all() {
        Map<String, Pose> all = new LinkedHashMap<>();
        all.put("narrowed", narrowed());
        all.put("nothing-found", asked("확산모댈", ".nothing-found"));
        all.put("read-first", readFirst(Session.Screen.READ_FIRST));
        all.put("read-first-list", readFirst(Session.Screen.LIBRARY));
        all.put("similar", similar());
        return all;
    }

    /** Words and filters, with what the papers found can still be narrowed by. */
    private static Pose narrowed() {
        return window -> {
            window.main().facets().openProperty().set(true);
            window.main().list().ask(ExampleSearches.asked());
            return () ->
                    window.main().facets().facetsProperty().get() == null
                            ? Progress.UNDERWAY
                            : Progress.TAKEN;
        };
    }

    /** Papers that look like one, and some that were put together. */
    static Pose duplicates() {
        return window -> {
            window.main().models().duplicates.open();
            String looking = window.words().of(Text.DUPLICATES_LOOKING);
            return () ->
                    stands(window, ".duplicates .muted") && !said(window, looking)
                            ? Progress.TAKEN
                            : Progress.UNDERWAY;
        };
    }

    private static boolean said(PosedWindow window, String words) {
        return window.main().lookupAll(".muted").stream()
                .anyMatch(one -> one instanceof Label label && words.equals(label.getText()));
    }

    /** Two papers a person chose to put together. */
    static Pose merge() {
        return window -> {
            AtomicBoolean none = new AtomicBoolean();
            window.background()
                    .run(Lane.READ, () -> ExampleDuplicates.pair(window.library()))
                    .then(
                            pair -> {
                                none.set(pair.isEmpty());
                                window.main().models().duplicates.offer(pair);
                            });
            return () ->
                    none.get()
                            ? Progress.IMPOSSIBLE
                            : stands(window, ".duplicate-card")
                                    ? Progress.TAKEN
                                    : Progress.UNDERWAY;
        };
    }

    /** A question, until something stands there. */
    private static Pose asked(String line, String awaited) {
        return window -> {
            window.main().list().ask(Query.best(line, Scope.ALL));
            return () -> stands(window, awaited) ? Progress.TAKEN : Progress.UNDERWAY;
        };
    }

    private static boolean stands(PosedWindow window, String selector) {
        return window.main().lookup(selector) != null;
    }

    /** What is found by meaning too, or that there is too little to learn from. */
    static Pose meaning() {
        return window -> {
            window.main().list().ask(Query.best("모델", Scope.ALL));
            AtomicBoolean asked = new AtomicBoolean();
            return () -> {
                if (!asked.get()
                        && window.main().lookup(".meaning-ask") instanceof ButtonBase one) {
                    asked.set(true);
                    one.fire();
                }
                String learning = window.words().of(Text.MEANING_LEARNING);
                boolean answered =
                        window.main().lookupAll(".meaning-pane .muted").stream()
                                .anyMatch(
                                        one ->
                                                one instanceof Label said
                                                        && !learning.equals(said.getText()));
                return answered ? Progress.TAKEN : Progress.UNDERWAY;
            };
        };
    }

    /** The order that is learned: its page, or the papers in it. */
    private static Pose readFirst(Session.Screen screen) {
        return window -> {
            window.main().readFirst().turn(true);
            window.main().readFirst().order();
            window.main().session().show(screen);
            return () -> {
                PriorityState state = window.main().readFirst().stateProperty().get();
                return state == null ? Progress.UNDERWAY : Progress.TAKEN;
            };
        };
    }

    /** Papers like the first of the list, with how one of them differs. */
    private static Pose similar() {
        return window -> {
            window.main().list().shapeProperty().set(ListModel.Shape.LIST);
            AtomicBoolean asked = new AtomicBoolean();
            AtomicBoolean unfolded = new AtomicBoolean();
            return () -> {
                if (!asked.get()
                        && window.main().lookup(".similar-papers") instanceof ButtonBase open) {
                    asked.set(true);
                    open.fire();
                }
                String differs = window.words().of(Text.SIMILAR_DIFFERS);
                window.main().lookupAll(".similar-row .toggle-button").stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(one -> differs.equals(one.getText()) && !unfolded.get())
                        .findFirst()
                        .ifPresent(
                                one -> {
                                    unfolded.set(true);
                                    one.fire();
                                });
                String looking = window.words().of(Text.SIMILAR_LOOKING);
                boolean answered =
                        window.main().lookupAll(".muted").stream()
                                .noneMatch(
                                        one ->
                                                one instanceof Label said
                                                        && looking.equals(said.getText()));
                return unfolded.get() || (asked.get() && answered)
                        ? Progress.TAKEN
                        : Progress.UNDERWAY;
            };
        };
    }
}
