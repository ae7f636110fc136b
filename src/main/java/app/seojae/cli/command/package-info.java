/** What every command stands on: its words, its streams, its exit code, an opened library. */
@NullMarked
package app.seojae.cli.command;

import org.jspecify.annotations.NullMarked;
