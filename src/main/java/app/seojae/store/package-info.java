/** Keeps the library in SQLite: schema, migrations, transactions, full-text index. */
@NullMarked
package app.seojae.store;

import org.jspecify.annotations.NullMarked;
