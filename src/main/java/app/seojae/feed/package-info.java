/** Speaks with those who publish digests: GitHub's listings and the daily list of papers. */
@NullMarked
package app.seojae.feed;

import org.jspecify.annotations.NullMarked;
