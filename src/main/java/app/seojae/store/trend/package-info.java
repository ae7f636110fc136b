/** What the library knows of times: of own reading, of upvotes. */
@NullMarked
package app.seojae.store.trend;

import org.jspecify.annotations.NullMarked;
