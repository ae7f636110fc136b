package app.seojae.cli.care;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.backup.BackupRecord;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.model.backup.StoredBackup;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A backup in one line, for people and for programs. */
final class BackupLine {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final long MEGABYTE = 1 << 20;

    private BackupLine() {}

    static void write(JsonWriter json, StoredBackup backup) throws IOException {
        BackupRecord record = backup.record();
        json.name("file").value(backup.file().toString());
        json.name("kind").value(record.kind().word());
        json.name("made").value(record.made().toString());
        json.name("bytes").value(record.bytes());
        counts(json, record.counts());
        json.name("version").value(record.version());
        Instant rehearsed = record.rehearsed();
        json.name("rehearsed").value(rehearsed == null ? null : rehearsed.toString());
        json.name("good").value(record.isGood());
        json.name("error").value(record.fault());
    }

    static void counts(JsonWriter json, LibraryCounts counts) throws IOException {
        json.name("papers").value(counts.papers());
        json.name("notes").value(counts.notes());
        json.name("annotations").value(counts.annotations());
    }

    static String line(StoredBackup backup, Language language) {
        BackupRecord record = backup.record();
        String fault = record.fault();
        Instant rehearsed = record.rehearsed();
        String state =
                fault != null
                        ? Text.CLI_BACKUP_BAD.in(language, fault)
                        : rehearsed == null
                                ? Text.CLI_BACKUP_UNREHEARSED.in(language)
                                : Text.CLI_BACKUP_GOOD.in(
                                        language,
                                        minute(rehearsed),
                                        Long.toString(record.counts().papers()),
                                        Long.toString(record.counts().notes()),
                                        Long.toString(record.counts().annotations()));
        return "%s  %6.1f MB  %-8s  %s  %s"
                .formatted(
                        minute(record.made()),
                        (double) record.bytes() / MEGABYTE,
                        Text.of(record.kind()).in(language),
                        state,
                        backup.file());
    }

    static String minute(Instant time) {
        return MINUTE.format(time.atZone(ZoneId.systemDefault()));
    }
}
