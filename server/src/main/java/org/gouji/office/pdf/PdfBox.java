package org.gouji.office.pdf;

/**
 * A rectangle on a page, in points from its top left corner.
 *
 * @param left smaller x
 * @param top smaller y
 * @param right greater x
 * @param bottom greater y
 */
public record PdfBox(double left, double top, double right, double bottom) {

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public boolean contains(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
