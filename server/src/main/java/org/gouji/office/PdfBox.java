package org.gouji.office;

/**
 * A rectangle on a page, in points from its top left corner.
 *
 * @param left smaller x
 * @param top smaller y
 * @param right greater x
 * @param bottom greater y
 */
record PdfBox(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean contains(double x, double y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }
}
