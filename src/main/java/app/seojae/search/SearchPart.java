package app.seojae.search;

import app.seojae.model.paper.Snippet;

/**
 * One searchable text of a paper.
 *
 * @param text plain, without Markdown marks
 */
public record SearchPart(Snippet.Where where, String text) {}
