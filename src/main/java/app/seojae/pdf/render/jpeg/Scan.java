package app.seojae.pdf.render.jpeg;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one scan of a JPEG picture (ITU-T T.81, annexes F and G): of a sequential picture all of
 * its components, of a progressive one some bits of some coefficients.
 */
final class Scan {

    private static final int LAST = BlockMeans.BLOCK - 1;

    /** Longer differences do not come in pictures of eight bits. */
    private static final int LONGEST = 15;

    private final List<Component> components;
    private final boolean progressive;
    private final int start;
    private final int end;
    private final int high;
    private final int low;
    private final ScanBits bits;
    private final Runnable check;
    private int blocksToEnd;

    /**
     * @param progressive whether coefficients are kept for further scans
     * @param start first coefficient of the scan
     * @param end last coefficient of the scan
     * @param high bits that were there before, 0 in a first scan
     * @param low bits that come later
     * @param check asked once a row of units; throws to leave
     */
    Scan(
            List<Component> components,
            boolean progressive,
            int start,
            int end,
            int high,
            int low,
            ScanBits bits,
            Runnable check) {
        this.components = components;
        this.progressive = progressive;
        this.start = start;
        this.end = end;
        this.high = high;
        this.low = low;
        this.bits = bits;
        this.check = check;
    }

    /**
     * Reads it.
     *
     * @param unitColumns units of all components in a row
     * @param unitRows rows of them
     * @param interval units between two restarts, 0 for none
     */
    void read(int unitColumns, int unitRows, int interval) throws IOException {
        boolean alone = components.size() == 1;
        Component only = components.getFirst();
        int columns = alone ? only.columns : unitColumns;
        int rows = alone ? only.rows : unitRows;
        int left = interval;
        for (int row = 0; row < rows; row++) {
            check.run();
            for (int column = 0; column < columns; column++) {
                if (interval > 0 && left == 0) {
                    bits.restart();
                    blocksToEnd = 0;
                    components.forEach(component -> component.predicted = 0);
                    left = interval;
                }
                left--;
                if (bits.isOver()) {
                    continue; // what is missing stays grey
                }
                if (alone) {
                    block(only, row, column);
                } else {
                    unit(row, column);
                }
            }
        }
    }

    private void unit(int row, int column) throws IOException {
        for (Component component : components) {
            for (int y = 0; y < component.down; y++) {
                for (int x = 0; x < component.across; x++) {
                    block(component, row * component.down + y, column * component.across + x);
                }
            }
        }
    }

    private void block(Component component, int row, int column) throws IOException {
        if (!progressive) {
            int last = sequential(component, component.block);
            component.write(component.block, 0, last, row, column);
            return;
        }
        int from = (row * component.allColumns + column) * BlockMeans.BLOCK;
        if (start == 0) {
            constant(component, from);
        } else if (high == 0) {
            first(codes(component.others), component.all, from);
        } else {
            refined(codes(component.others), component.all, from);
        }
    }

    private static HuffmanCodes codes(@Nullable HuffmanCodes codes) throws IOException {
        if (codes == null) {
            throw new IOException("a table is missing");
        }
        return codes;
    }

    private int difference(Component component) throws IOException {
        int length = codes(component.first).next(bits);
        if (length > LONGEST) {
            throw new IOException("too large a difference");
        }
        component.predicted += bits.takeSigned(length);
        return component.predicted;
    }

    /** The index of the last coefficient that is not 0. */
    private int sequential(Component component, short[] block) throws IOException {
        Arrays.fill(block, (short) 0);
        block[0] = (short) difference(component);
        HuffmanCodes codes = codes(component.others);
        int last = 0;
        for (int k = 1; k < BlockMeans.BLOCK; k++) {
            int code = codes.next(bits);
            int length = code & 15;
            int zeros = code >> 4;
            if (length == 0) {
                if (zeros != 15) {
                    break;
                }
                k += 15;
                continue;
            }
            k += zeros;
            if (k >= BlockMeans.BLOCK) {
                throw new IOException("more than a block");
            }
            block[k] = (short) bits.takeSigned(length);
            last = k;
        }
        return last;
    }

    private void constant(Component component, int at) throws IOException {
        if (high == 0) {
            component.all[at] = (short) (difference(component) << low);
        } else if (bits.take(1) == 1) {
            component.all[at] |= (short) (1 << low);
        }
    }

    private void first(HuffmanCodes codes, short[] all, int from) throws IOException {
        if (blocksToEnd > 0) {
            blocksToEnd--;
            return;
        }
        for (int k = start; k <= end; k++) {
            int code = codes.next(bits);
            int length = code & 15;
            int zeros = code >> 4;
            if (length == 0) {
                if (zeros < 15) {
                    blocksToEnd = (1 << zeros) - 1 + bits.take(zeros);
                    return;
                }
                k += 15;
                continue;
            }
            k += zeros;
            if (k > LAST) {
                throw new IOException("more than a block");
            }
            all[from + k] = (short) (bits.takeSigned(length) << low);
        }
    }

    private void refined(HuffmanCodes codes, short[] all, int from) throws IOException {
        int k = start;
        if (blocksToEnd == 0) {
            for (; k <= end; k++) {
                int code = codes.next(bits);
                int zeros = code >> 4;
                int fresh = 0;
                if ((code & 15) != 0) {
                    fresh = bits.take(1) == 1 ? 1 << low : -1 << low;
                } else if (zeros < 15) {
                    blocksToEnd = (1 << zeros) + bits.take(zeros);
                    break;
                }
                for (; k <= end; k++) {
                    if (all[from + k] != 0) {
                        refine(all, from + k);
                    } else if (zeros-- == 0) {
                        break;
                    }
                }
                if (fresh != 0 && k <= LAST) {
                    all[from + k] = (short) fresh;
                }
            }
        }
        if (blocksToEnd > 0) {
            for (; k <= end; k++) {
                if (all[from + k] != 0) {
                    refine(all, from + k);
                }
            }
            blocksToEnd--;
        }
    }

    private void refine(short[] all, int at) {
        int value = all[at];
        if (bits.take(1) == 1 && (value & 1 << low) == 0) {
            all[at] = (short) (value + (value >= 0 ? 1 << low : -1 << low));
        }
    }
}
