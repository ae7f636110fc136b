package app.seojae.backup;

import app.seojae.model.backup.StoredBackup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which backups stay: of each of the last seven days that have one the newest, of each of the four
 * weeks before those the newest, and all of the newest day. Only those that were rehearsed count.
 */
public final class BackupKeeping {

    static final int DAYS = 7;
    static final int WEEKS = 4;

    private BackupKeeping() {}

    /**
     * Those that need not be kept, the oldest first. One that was never rehearsed, or is of no use,
     * goes once a newer one counts.
     *
     * @param zone by which days end
     */
    public static List<StoredBackup> superfluous(List<StoredBackup> all, ZoneId zone) {
        List<StoredBackup> newestFirst = new ArrayList<>(all);
        newestFirst.sort(StoredBackup.OLDEST_FIRST.reversed());
        Set<StoredBackup> kept = new HashSet<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        Set<LocalDate> weeks = new LinkedHashSet<>();
        for (StoredBackup one : newestFirst) {
            if (!one.record().isGood()) {
                if (days.isEmpty()) {
                    kept.add(one);
                }
                continue;
            }
            LocalDate day = day(one, zone);
            boolean ofNewestDay = days.size() == 1 && days.contains(day);
            if (ofNewestDay || (days.size() < DAYS && days.add(day))) {
                kept.add(one);
            } else if (!days.contains(day) && weeks.size() < WEEKS && weeks.add(week(day))) {
                kept.add(one);
            }
        }
        List<StoredBackup> others = new ArrayList<>(all);
        others.removeIf(kept::contains);
        others.sort(StoredBackup.OLDEST_FIRST);
        return others;
    }

    /** The newest that counts; empty where none does. */
    public static Optional<StoredBackup> newestGood(List<StoredBackup> all) {
        return all.stream().filter(one -> one.record().isGood()).max(StoredBackup.OLDEST_FIRST);
    }

    private static LocalDate day(StoredBackup one, ZoneId zone) {
        return LocalDate.ofInstant(one.record().made(), zone);
    }

    /** The Monday it began with (ISO 8601). */
    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
