package org.gouji.office.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Finds the horizontal and vertical lines on a page: programs draw the borders of a table as lines or as thin filled
 * rectangles. All coordinates are points from the top left corner of the visible page.
 */
public final class PdfLines extends PDFGraphicsStreamEngine {

    /** A filled rectangle that is thinner is a line. */
    private static final double THIN = 3;
    /** A line that is shorter is an ornament. */
    private static final double SHORT = 3;
    /** A page with more lines is a drawing. */
    private static final int MOST = 20_000;

    private final PDRectangle box;
    private final List<Line> found = new ArrayList<>();
    private final List<Line> path = new ArrayList<>();
    private final List<PdfBox> rectangles = new ArrayList<>();
    private Point2D.Double current = new Point2D.Double();
    private Point2D.Double first = new Point2D.Double();

    /**
     * A line.
     *
     * @param vertical whether it goes down
     * @param at its x if it is vertical, its y if not
     * @param from where it begins on the other axis
     * @param to where it ends there
     */
    public record Line(boolean vertical, double at, double from, double to) {

        /** True if it covers {@code place} on the other axis. */
        public boolean covers(double place, double tolerance) {
            return from - tolerance <= place && place <= to + tolerance;
        }
    }

    private PdfLines(PDPage page) {
        super(page);
        this.box = page.getCropBox();
    }

    /** The lines of {@code page}; none if it is turned, as its tables are then not what they seem. */
    public static List<Line> of(PDPage page) throws IOException {
        PdfLines lines = new PdfLines(page);
        if (page.getRotation() == 0) {
            lines.processPage(page);
        }
        return lines.found.size() > MOST ? List.of() : lines.found;
    }

    private Point2D.Double point(double x, double y) {
        return new Point2D.Double(x - box.getLowerLeftX(), box.getHeight() - (y - box.getLowerLeftY()));
    }

    private void line(Point2D.Double a, Point2D.Double b) {
        double width = Math.abs(a.x - b.x);
        double height = Math.abs(a.y - b.y);
        if (width < 1 && height >= SHORT) {
            path.add(new Line(true, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y)));
        } else if (height < 1 && width >= SHORT) {
            path.add(new Line(false, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x)));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Point2D.Double a = point(p0.getX(), p0.getY());
        Point2D.Double b = point(p2.getX(), p2.getY());
        rectangles.add(new PdfBox(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)));
    }

    @Override
    public void moveTo(float x, float y) {
        current = point(x, y);
        first = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Double next = point(x, y);
        line(current, next);
        current = next;
    }

    @Override
    public void closePath() {
        line(current, first);
        current = first;
    }

    @Override
    public void strokePath() {
        for (PdfBox rectangle : rectangles) {
            outline(rectangle);
        }
        done(true);
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        done(isThinPath());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        done(false);
    }

    private void fill() {
        for (PdfBox rectangle : rectangles) {
            if (rectangle.width() < THIN && rectangle.height() >= SHORT) {
                path.add(new Line(
                        true, (rectangle.left() + rectangle.right()) / 2, rectangle.top(), rectangle.bottom()));
            } else if (rectangle.height() < THIN && rectangle.width() >= SHORT) {
                path.add(new Line(
                        false, (rectangle.top() + rectangle.bottom()) / 2, rectangle.left(), rectangle.right()));
            }
        }
    }

    /** A thin rectangle may be drawn as a path of four lines; what is filled and not thin is a shade. */
    private boolean isThinPath() {
        if (!rectangles.isEmpty()) {
            return true;
        }
        double low = path.stream()
                .filter(line -> !line.vertical())
                .mapToDouble(Line::at)
                .min()
                .orElse(0);
        double high = path.stream()
                .filter(line -> !line.vertical())
                .mapToDouble(Line::at)
                .max()
                .orElse(0);
        double left =
                path.stream().filter(Line::vertical).mapToDouble(Line::at).min().orElse(0);
        double right =
                path.stream().filter(Line::vertical).mapToDouble(Line::at).max().orElse(0);
        return high - low < THIN || right - left < THIN;
    }

    private void outline(PdfBox box) {
        if (box.height() >= SHORT) {
            path.add(new Line(true, box.left(), box.top(), box.bottom()));
            path.add(new Line(true, box.right(), box.top(), box.bottom()));
        }
        if (box.width() >= SHORT) {
            path.add(new Line(false, box.top(), box.left(), box.right()));
            path.add(new Line(false, box.bottom(), box.left(), box.right()));
        }
    }

    private void done(boolean seen) {
        if (seen && found.size() <= MOST) {
            found.addAll(path);
        }
        path.clear();
        rectangles.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double(current.x + box.getLowerLeftX(), box.getHeight() - current.y + box.getLowerLeftY());
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = point(x3, y3);
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is rarely a border.
    }

    @Override
    public void drawImage(PDImage image) {
        // A picture holds no lines that can be read.
    }

    @Override
    public void shadingFill(COSName name) {
        // No border.
    }
}
