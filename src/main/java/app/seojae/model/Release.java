package app.seojae.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the program that was given out.
 *
 * @param page where it is told of: an https address with a host and nothing hidden in it
 * @param published when, or {@code null} where nobody says
 */
public record Release(ProgramVersion version, URI page, @Nullable Instant published) {}
