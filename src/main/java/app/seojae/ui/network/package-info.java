/** The page of the network: every request that left, and the one switch that forbids all. */
@NullMarked
package app.seojae.ui.network;

import org.jspecify.annotations.NullMarked;
