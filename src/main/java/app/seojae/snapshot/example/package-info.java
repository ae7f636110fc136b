/** Papers, downloads and requests of nobody, done to a copy before a picture is made of it. */
@NullMarked
package app.seojae.snapshot.example;

import org.jspecify.annotations.NullMarked;
