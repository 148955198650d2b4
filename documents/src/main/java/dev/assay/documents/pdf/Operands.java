package dev.assay.documents.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The operands that wait for an operator. Arrays are laid flat, since no operator that matters takes two. */
final class Operands {

    /** Far beyond any operator but a long list of kerned letters; later operands of hostile streams are dropped. */
    private static final int MOST = 1 << 16;

    private double[] numbers = new double[64];
    private @Nullable Object[] objects = new Object[64];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(double number) {
        if (grow()) {
            numbers[size] = number;
            objects[size++] = null;
        }
    }

    void add(Object object) {
        if (grow()) {
            objects[size++] = object;
        }
    }

    boolean isNumber(int index) {
        return index >= 0 && index < size && objects[index] == null;
    }

    double number(int index) {
        return isNumber(index) ? numbers[index] : 0;
    }

    /** The name at {@code index}, or null. */
    @Nullable
    String name(int index) {
        return index >= 0 && index < size && objects[index] instanceof String name ? name : null;
    }

    /** The string at {@code index}, or null. */
    byte @Nullable [] string(int index) {
        return index >= 0 && index < size && objects[index] instanceof byte[] string ? string : null;
    }

    /** The leading numbers. */
    double[] numbers() {
        return numbers;
    }

    /** How many numbers stand at the front. */
    int leadingNumbers() {
        int count = 0;
        while (count < size && objects[count] == null) {
            count++;
        }
        return count;
    }

    private boolean grow() {
        if (size == numbers.length && size < MOST) {
            numbers = Arrays.copyOf(numbers, size * 2);
            objects = Arrays.copyOf(objects, size * 2);
        }
        return size < numbers.length;
    }
}
