package app.seojae.pdf.render.image;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Which pixels of a wide row each pixel of a narrower one covers, and their sums. */
final class Spans {

    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** Colours summed side by side in a long: so many levels fit into each. */
    private static final int MOST_AT_ONCE = (1 << 21) / 256;

    /** Bits that can be had from four bytes, wherever they begin. */
    private static final int BITS_AT_ONCE = 25;

    private static final int GREEN = 21;
    private static final int RED = 42;
    private static final int MASK = (1 << GREEN) - 1;

    private final int width;

    /** By pixel: the first and the last it covers, and how much of them; all between whole. */
    private final int[] first;

    private final int[] last;
    private final float[] ofFirst;
    private final float[] ofLast;
    private byte[] padded = new byte[0];

    /**
     * @param from pixels there are; of the last there may be only a part
     */
    Spans(double from, int to) {
        int most = (int) Math.ceil(from) - 1;
        width = to;
        first = new int[to];
        last = new int[to];
        ofFirst = new float[to];
        ofLast = new float[to];
        for (int x = 0; x < to; x++) {
            double start = x * from / to;
            double end = (x + 1) * from / to;
            first[x] = Math.min((int) start, most);
            last[x] = Math.min((int) end, most);
            boolean several = last[x] > first[x];
            ofFirst[x] = (float) (several ? first[x] + 1 - start : end - start);
            ofLast[x] = (float) (several ? Math.min(1, end - last[x]) : 0);
        }
    }

    /** Sums of one channel. */
    void grey(int[] pixels, float[] sums) {
        for (int x = 0; x < width; x++) {
            int start = first[x];
            int end = last[x];
            int sum = 0;
            for (int i = start + 1; i < end; i++) {
                sum += pixels[i] & 0xff;
            }
            sums[x] = sum + (pixels[start] & 0xff) * ofFirst[x] + (pixels[end] & 0xff) * ofLast[x];
        }
    }

    /** Sums of red, green and blue. */
    void colours(int[] pixels, float[] sums) {
        for (int x = 0, at = 0; x < width; x++, at += 3) {
            int start = first[x];
            int end = last[x];
            float head = ofFirst[x];
            float tail = ofLast[x];
            int from = pixels[start];
            int to = pixels[end];
            float r = (from >> 16 & 0xff) * head + (to >> 16 & 0xff) * tail;
            float g = (from >> 8 & 0xff) * head + (to >> 8 & 0xff) * tail;
            float b = (from & 0xff) * head + (to & 0xff) * tail;
            for (int i = start + 1; i < end; ) {
                int stop = Math.min(end, i + MOST_AT_ONCE);
                long sum = 0;
                for (; i < stop; i++) {
                    long pixel = pixels[i];
                    sum += (pixel & 0xff0000) << 26 | (pixel & 0xff00) << 13 | (pixel & 0xff);
                }
                r += sum >> RED;
                g += sum >> GREEN & MASK;
                b += sum & MASK;
            }
            sums[at] = r;
            sums[at + 1] = g;
            sums[at + 2] = b;
        }
    }

    /** Sums of alpha and of colours by their alpha. */
    void clear(int[] pixels, float[] sums) {
        for (int x = 0, at = 0; x < width; x++, at += 4) {
            float a = 0;
            float r = 0;
            float g = 0;
            float b = 0;
            for (int i = first[x]; i <= last[x]; i++) {
                float share = i == first[x] ? ofFirst[x] : i == last[x] ? ofLast[x] : 1;
                int pixel = pixels[i];
                float alpha = (pixel >>> 24) * share;
                float opacity = alpha / 255;
                a += alpha;
                r += (pixel >> 16 & 0xff) * opacity;
                g += (pixel >> 8 & 0xff) * opacity;
                b += (pixel & 0xff) * opacity;
            }
            sums[at] = a;
            sums[at + 1] = r;
            sums[at + 2] = g;
            sums[at + 3] = b;
        }
    }

    /** How many bits are 1. */
    void bits(byte[] bits, float[] sums) {
        if (padded.length < bits.length + Integer.BYTES) {
            padded = new byte[bits.length + Integer.BYTES];
        }
        System.arraycopy(bits, 0, padded, 0, bits.length);
        for (int x = 0; x < width; x++) {
            int start = first[x];
            int end = last[x];
            int sum = 0;
            for (int i = start + 1; i < end; i += BITS_AT_ONCE) {
                int some = (int) INTS.get(padded, i >> 3) << (i & 7);
                sum += Integer.bitCount(some >>> (32 - Math.min(BITS_AT_ONCE, end - i)));
            }
            sums[x] = sum + bit(start) * ofFirst[x] + bit(end) * ofLast[x];
        }
    }

    private int bit(int x) {
        return padded[x >> 3] >> (7 - (x & 7)) & 1;
    }
}
