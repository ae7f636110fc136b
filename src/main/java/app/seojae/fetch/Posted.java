package app.seojae.fetch;

import java.time.Duration;

/**
 * What is sent along with a question.
 *
 * @param type of the body
 * @param patience how long the head of the answer may take
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Posted(byte[] body, String type, Duration patience) {}
