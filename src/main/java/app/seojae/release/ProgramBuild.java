package app.seojae.release;

import app.seojae.model.ProgramVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the program when it was built.
 *
 * @param version {@code null} where it was not built by its recipe
 * @param built the day of what it was built from, or {@code null}
 * @param releases where its newest version is told of, or {@code null} where no place is named
 */
public record ProgramBuild(
        @Nullable ProgramVersion version, @Nullable LocalDate built, @Nullable URI releases) {

    private static final System.Logger LOG = System.getLogger(ProgramBuild.class.getName());

    /** Reads what the build left in the program itself. */
    public static ProgramBuild read() {
        Properties told = new Properties();
        try (InputStream in = ProgramBuild.class.getResourceAsStream("/program.properties")) {
            if (in != null) {
                told.load(in);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the program does not say what it is", e);
        }
        return of(told);
    }

    static ProgramBuild of(Properties told) {
        return new ProgramBuild(
                ProgramVersion.of(told.getProperty("version", "")).orElse(null),
                day(told.getProperty("built", "")),
                place(told.getProperty("releases", "").strip()));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return Instant.parse(text.strip()).atZone(ZoneOffset.UTC).toLocalDate();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Only a guarded connection can be believed. */
    private static @Nullable URI place(String text) {
        try {
            URI place = new URI(text);
            boolean guarded = "https".equalsIgnoreCase(place.getScheme());
            return guarded && place.getHost() != null ? place : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
