/** Commands about papers: list, search, show, and what is done with them. */
@NullMarked
package app.seojae.cli.paper;

import org.jspecify.annotations.NullMarked;
