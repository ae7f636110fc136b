package app.seojae.vector;

import java.util.Arrays;

/** Whole numbers, one after another. */
public final class Numbers {

    private int[] numbers = new int[64];
    private int size;

    /** One more. */
    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** All of other numbers, behind these. */
    public void addAll(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    /** All of them. */
    public int[] array() {
        return Arrays.copyOf(numbers, size);
    }
}
