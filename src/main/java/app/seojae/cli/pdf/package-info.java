/** Commands about PDFs as the viewer sees them. */
@NullMarked
package app.seojae.cli.pdf;

import org.jspecify.annotations.NullMarked;
