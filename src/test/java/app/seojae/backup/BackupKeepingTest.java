package app.seojae.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.backup.BackupKind;
import app.seojae.model.backup.BackupRecord;
import app.seojae.model.backup.LibraryCounts;
import app.seojae.model.backup.StoredBackup;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BackupKeepingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    private static final Instant START = Instant.parse("2026-01-05T03:00:00Z");

    private static StoredBackup at(int hours, boolean good) {
        Instant made = START.plusSeconds(hours * 3600L);
        return new StoredBackup(
                Path.of("b" + hours + ".db"),
                new BackupRecord(
                        BackupKind.DAILY,
                        made,
                        1,
                        "",
                        1,
                        LibraryCounts.NONE,
                        "",
                        made,
                        good ? null : "damaged"));
    }

    private static List<StoredBackup> kept(List<StoredBackup> all) {
        List<StoredBackup> kept = new ArrayList<>(all);
        kept.removeAll(BackupKeeping.superfluous(all, ZONE));
        return kept;
    }

    @Test
    void aYearOfDaysLeavesSevenDaysAndFourWeeks() {
        List<StoredBackup> held = new ArrayList<>();
        for (int day = 0; day < 365; day++) {
            held.add(at(24 * day, true));
            held.removeAll(BackupKeeping.superfluous(held, ZONE));
        }
        assertEquals(BackupKeeping.DAYS + BackupKeeping.WEEKS, held.size());
        assertEquals(
                IntStream.range(358, 365).mapToObj(day -> at(24 * day, true)).toList(),
                held.subList(held.size() - 7, held.size()));
    }

    @Test
    void whatIsOfNoUseGoesOnceANewerOneCounts() {
        assertEquals(
                List.of(at(0, true), at(30, false)), kept(List.of(at(0, true), at(30, false))));
        assertEquals(
                List.of(at(0, true), at(60, true)),
                kept(List.of(at(0, true), at(30, false), at(60, true))));
    }

    @Property(tries = 300)
    void theNewestThatCountsStaysAndNoMoreThanNeeded(
            @ForAll @Size(max = 60) List<@IntRange(max = 24 * 90) Integer> hours,
            @ForAll long bits) {
        List<StoredBackup> all = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int hour : hours) {
            if (seen.add(hour)) {
                all.add(at(hour, (bits >> (hour % 64) & 1) == 0));
            }
        }
        List<StoredBackup> kept = kept(all);
        Optional<StoredBackup> newest = BackupKeeping.newestGood(all);
        assertEquals(newest, BackupKeeping.newestGood(kept));
        assertEquals(kept, kept(kept), "what is kept is kept again");
        Set<LocalDate> days = new HashSet<>();
        kept.stream()
                .filter(one -> one.record().isGood())
                .forEach(one -> days.add(LocalDate.ofInstant(one.record().made(), ZONE)));
        assertTrue(days.size() <= BackupKeeping.DAYS + BackupKeeping.WEEKS);
        assertEquals(Set.of(), lostDays(all, kept));
    }

    /** Whatever the zone, no day is wholly lost that is newer than the seventh. */
    private static Set<LocalDate> lostDays(List<StoredBackup> all, List<StoredBackup> kept) {
        List<LocalDate> days =
                all.stream()
                        .filter(one -> one.record().isGood())
                        .map(one -> LocalDate.ofInstant(one.record().made(), ZONE))
                        .distinct()
                        .sorted((a, b) -> b.compareTo(a))
                        .limit(BackupKeeping.DAYS)
                        .toList();
        Set<LocalDate> lost = new HashSet<>(days);
        kept.forEach(one -> lost.remove(LocalDate.ofInstant(one.record().made(), ZONE)));
        return lost;
    }
}
