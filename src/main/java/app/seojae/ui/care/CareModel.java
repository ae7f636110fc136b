package app.seojae.ui.care;

import app.seojae.backup.ArchiveForm;
import app.seojae.l10n.Text;
import app.seojae.library.backup.CareState;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.RestoreOffer;
import app.seojae.library.backup.Restored;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.StoredBackup;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.Session;
import app.seojae.work.ByteMeter;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The backups of the library and how it was found, as the page shows them; the way back is only
 * gone after the person was asked once more. Confined to the FX thread.
 */
public final class CareModel {

    private final CareNeeds needs;
    private final Background background;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages words;
    private final Session session;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.EMPTY);
    private final LongWork archiving;
    private final Runnable deaf;

    /**
     * What is shown.
     *
     * @param backups the newest first
     * @param offer the way back, where the library is damaged and there is one
     * @param busy whether a backup is being made
     * @param asked the backup the person may go back to, to be asked about, or {@code null}
     */
    public record Page(
            List<StoredBackup> backups,
            CareState state,
            @Nullable RestoreOffer offer,
            boolean busy,
            @Nullable StoredBackup asked) {

        static final Page EMPTY = new Page(List.of(), CareState.UNKNOWN, null, false, null);

        private Page read(List<StoredBackup> all, CareState found, @Nullable RestoreOffer way) {
            return new Page(all, found, way, busy, asked);
        }

        private Page busy(boolean now) {
            return new Page(backups, state, offer, now, asked);
        }

        private Page asking(@Nullable StoredBackup about) {
            return new Page(backups, state, offer, busy, about);
        }
    }

    public CareModel(
            CareNeeds needs,
            Background background,
            FileDialogs dialogs,
            Notices notices,
            Messages words,
            Session session) {
        this.needs = needs;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.words = words;
        this.session = session;
        archiving = new LongWork(background);
        Consumer<CareState> newest = background.newest(this::told);
        deaf = needs.rounds().listen(newest);
        session.screenProperty().addListener(o -> look());
    }

    /** What the page shows. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How far the archive under way has come, {@code null} where there is none. */
    public ReadOnlyObjectProperty<LongWork.@Nullable Step> stepProperty() {
        return archiving.stepProperty();
    }

    /** Stops the archive under way, of which nothing is left then. */
    public void stop() {
        archiving.stop();
    }

    /** Where the library lies. */
    Path folder() {
        return needs.care().folder();
    }

    private void told(CareState state) {
        if (state.mended()) {
            notices.say(words.of(Text.CARE_MENDED));
        }
        if (!state.lost().isEmpty()) {
            notices.say(new CareSentences(words, ZoneId.systemDefault()).lost(state.lost()));
        }
        if (state.problem() != null) {
            notices.problem(state.problem());
        }
        load();
    }

    private void look() {
        Session.Screen screen = session.screenProperty().get();
        if (screen == Session.Screen.BACKUPS || screen == Session.Screen.SETTINGS) {
            load();
        }
    }

    private record Read(
            List<StoredBackup> backups, CareState state, Optional<RestoreOffer> offer) {}

    /** Reads again what there is. */
    public void load() {
        background
                .run(Lane.EXPORT, this::read)
                .then(
                        read ->
                                page.set(
                                        page.get()
                                                .read(
                                                        read.backups(),
                                                        read.state(),
                                                        read.offer().orElse(null))));
    }

    private Read read() throws SeojaeException {
        CareState state = needs.rounds().state();
        return new Read(
                needs.care().backups().all(),
                state,
                state.isDamaged() ? needs.care().offer() : Optional.empty());
    }

    /** Makes a backup now. */
    public void backUp() {
        page.set(page.get().busy(true));
        background
                .run(Lane.EXPORT, needs.care()::backup)
                .then(made -> notices.say(words.of(Text.BACKUP_MADE)))
                .always(
                        () -> {
                            page.set(page.get().busy(false));
                            load();
                        });
    }

    /** Looks through the library now. */
    public void lookNow() {
        page.set(page.get().busy(true));
        background
                .run(Lane.EXPORT, needs.rounds()::round)
                .always(() -> page.set(page.get().busy(false)));
    }

    /** Writes the library into one file that the person names. */
    public void archive(boolean pdfs) {
        String name = "seojae-" + LocalDate.now(ZoneId.systemDefault()) + ArchiveForm.END;
        dialogs.saveAs(name).ifPresent(file -> archive(file, pdfs));
    }

    private void archive(Path file, boolean pdfs) {
        page.set(page.get().busy(true));
        archiving
                .start(
                        Lane.EXPORT,
                        (progress, stop) ->
                                needs.care().archive(file, pdfs, new ByteMeter(progress, stop)),
                        () -> page.set(page.get().busy(false)))
                .then(made -> notices.say(words.of(Text.BACKUP_WRITTEN, file.getFileName())))
                .failed(this::tellOfArchive);
    }

    private void tellOfArchive(Problem why) {
        if (why.kind() == ProblemKind.CANCELLED) {
            notices.say(words.of(Text.BACKUP_STOPPED));
        } else {
            notices.problem(why);
        }
    }

    /** Asks the person whether to go back to a backup. */
    public void ask(@Nullable StoredBackup backup) {
        page.set(page.get().asking(backup));
    }

    /** Goes back to the backup that was asked about. */
    public void restoreAsked() {
        StoredBackup asked = page.get().asked();
        if (asked != null) {
            restore((care, meter) -> care.restore(asked, meter));
        }
    }

    /** Goes back to the newest that is whole. */
    public void restoreNewest() {
        restore(LibraryCare::restoreNewest);
    }

    /** Goes back to a file that the person names. */
    public void restoreFile() {
        CareSentences.choose(dialogs, words)
                .ifPresent(file -> restore((care, meter) -> care.restore(file, meter)));
    }

    /** A way back. */
    @FunctionalInterface
    private interface WayBack {
        Restored go(LibraryCare care, ByteMeter meter) throws SeojaeException;
    }

    private void restore(WayBack way) {
        needs.leaving()
                .leave(
                        Text.BACKUP_RESTORING,
                        (care, meter) -> {
                            way.go(care, meter);
                            return care.folder();
                        });
    }

    /** Opens the library to be read only. */
    public void openToRead() {
        needs.openToRead().run();
    }

    /** Shows the page. */
    public void show() {
        session.show(Session.Screen.BACKUPS);
    }

    /** Hears of nothing any more. */
    public void close() {
        deaf.run();
        archiving.stop(); // who closes the window does not wait for the end
    }
}
