package app.seojae.ui.care;

import app.seojae.backup.ArchiveForm;
import app.seojae.l10n.Text;
import app.seojae.library.backup.CareState;
import app.seojae.library.backup.RestoreOffer;
import app.seojae.model.backup.BackupRecord;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.model.backup.StoredBackup;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Backups and damage in words. */
final class CareSentences {

    private final Messages words;
    private final ZoneId zone;

    CareSentences(Messages words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** Lets the person name a backup that lies elsewhere. */
    static Optional<Path> choose(FileDialogs dialogs, Messages words) {
        return dialogs.chooseFile(
                words.of(Text.BACKUP_FILES), "*" + ArchiveForm.END, "*.db", "*.zip");
    }

    /** A day and a minute: {@code 11월 30일 월요일 08:15}. */
    String moment(Instant time) {
        ZonedDateTime at = time.atZone(zone);
        return words.day(LocalDate.from(at)) + " %02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    String counts(LibraryCounts counts) {
        return words.of(
                Text.BACKUP_COUNTS,
                words.number(counts.papers()),
                words.number(counts.notes()),
                words.number(counts.annotations()));
    }

    /** What a backup holds, and whether it can be counted on. */
    String about(BackupRecord record) {
        String fault = record.fault();
        Instant rehearsed = record.rehearsed();
        String state =
                fault != null
                        ? words.of(Text.BACKUP_BAD, fault)
                        : rehearsed == null
                                ? words.of(Text.BACKUP_UNREHEARSED)
                                : counts(record.counts())
                                        + " · "
                                        + words.of(Text.BACKUP_REHEARSED, moment(rehearsed));
        return words.of(Text.of(record.kind()))
                + " · "
                + words.bytes(record.bytes())
                + " · "
                + state;
    }

    /** Which backups count no more. */
    String lost(List<StoredBackup> lost) {
        return words.of(
                Text.BACKUP_LOST,
                String.join(", ", lost.stream().map(one -> moment(one.record().made())).toList()));
    }

    /** When one of them was opened last, or nothing. */
    String lastOpened(List<StoredBackup> backups) {
        return backups.stream()
                .map(one -> one.record().rehearsed())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> words.of(Text.BACKUP_LAST_OPENED, moment(last)))
                .orElse("");
    }

    /** Which backup is the way back, and what would not come back with it. */
    String offer(RestoreOffer offer, Instant now) {
        BackupRecord record = offer.backup().record();
        LibraryCounts lost = offer.lost();
        String gone =
                lost == null
                        ? words.of(
                                Text.RESCUE_LOST_SINCE,
                                words.number(
                                        Math.max(
                                                1, Duration.between(record.made(), now).toHours())))
                        : lost.equals(LibraryCounts.NONE)
                                ? words.of(Text.RESCUE_LOST_NOTHING)
                                : words.of(Text.RESCUE_LOST, counts(lost));
        return words.of(Text.RESCUE_OFFER, moment(record.made()), counts(record.counts()))
                + " "
                + gone;
    }

    /** How the library was found when it was last looked through. */
    String state(CareState state) {
        Instant looked = state.looked();
        if (looked == null) {
            return words.of(Text.CARE_NOT_LOOKED);
        }
        return words.of(state.isDamaged() ? Text.CARE_DAMAGED : Text.CARE_SOUND, moment(looked));
    }
}
