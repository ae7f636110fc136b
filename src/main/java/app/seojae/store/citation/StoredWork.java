package app.seojae.store.citation;

import app.seojae.citation.CitedWork;

/**
 * A work that a paper of the library cites.
 *
 * @param paper the library's number of the citing paper
 * @param place in its list, from 0
 */
public record StoredWork(long paper, int place, CitedWork work) {}
