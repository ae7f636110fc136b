/**
 * Brings a file from the network: resumable, limited, verified, polite; can be told to stay
 * offline.
 */
@NullMarked
package app.seojae.fetch;

import org.jspecify.annotations.NullMarked;
