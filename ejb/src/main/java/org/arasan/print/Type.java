package org.arasan.print;

import java.awt.Color;

/**
 * How a piece of text is set.
 *
 * @param face     regular or bold
 * @param size     in points
 * @param ink      its colour
 * @param leading  distance of two lines, in ems
 * @param tracking added between letters, in ems
 */
public record Type(Face face, float size, Color ink, float leading, float tracking) {

    public static Type regular(float size, Color ink) {
        return new Type(Face.REGULAR, size, ink, 1.3f, 0);
    }

    public static Type bold(float size, Color ink) {
        return regular(size, ink).cut(Face.BOLD);
    }

    public Type cut(Face other) {
        return new Type(other, size, ink, leading, tracking);
    }

    public Type size(float points) {
        return new Type(face, points, ink, leading, tracking);
    }

    public Type leading(float ems) {
        return new Type(face, size, ink, ems, tracking);
    }

    public Type tracking(float ems) {
        return new Type(face, size, ink, leading, ems);
    }

    /** The width of a text on one line, in millimetres. */
    public float width(String text) {
        return Sheet.millimetres(face.font().getWidthPoint(Sheet.printable(text), size) + text.length() * tracking * size);
    }

    /** The height of one line, in millimetres. */
    public float line() {
        return Sheet.millimetres(size * leading);
    }

    /** How far the baseline lies below the top of its line, in millimetres. */
    public float baseline() {
        return Sheet.millimetres(size * ((leading - Face.ASCENT - Face.DESCENT) / 2 + Face.ASCENT));
    }

    /** The same type, made smaller in half points until the text fits the width on one line, but not below {@code least} points. */
    public Type fitting(String text, float width, float least) {
        Type type = this;
        while (type.width(text) > width && type.size > least) {
            type = type.size(type.size - .5f);
        }
        return type;
    }
}
