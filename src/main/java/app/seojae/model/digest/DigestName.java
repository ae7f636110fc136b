package app.seojae.model.digest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which digest a file is: its name as given, and the time stamp in it.
 *
 * @param fileName the file's own name in NFC, without folder
 * @param key what makes two files the same digest: the whole time stamp with dashes ({@code
 *     2024-10-24-15-00-14}), however the file name separates its parts; else the name's stem
 * @param date the day in the name, local, never converted; {@code null} where the name has none
 */
public record DigestName(String fileName, String key, @Nullable LocalDate date) {}
