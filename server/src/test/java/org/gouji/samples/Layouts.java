package org.gouji.samples;

import java.util.List;
import org.gouji.samples.Layout.Frame;
import org.gouji.samples.Page.Heading;
import org.gouji.samples.Page.Paragraph;
import org.gouji.samples.Page.Part;
import org.gouji.samples.Page.Table;
import org.gouji.samples.Page.Title;

/** Writes reports in any layout. */
public final class Layouts {

    private static final int WIDTH = 38;

    private final Layout layout;
    private final int seed;
    private final LineWriter out = new LineWriter();

    private Layouts(Layout layout, int seed) {
        this.layout = layout;
        this.seed = seed;
    }

    /** The report in this layout, lines ended by LF. */
    public static String write(SampleReport report, Layout layout) {
        return write(report, layout, TextVariant.NONE);
    }

    /** The report in this layout, as this variant of its text. */
    public static String write(SampleReport report, Layout layout, TextVariant variant) {
        return write(PageBuilder.of(report), layout, variant, report.style());
    }

    /**
     * A page in this layout, as this variant of its text; marks are kept. The seed decides where pages end and lines
     * wrap.
     */
    public static String write(Page page, Layout layout, TextVariant variant, int seed) {
        Layouts writer = new Layouts(layout, seed);
        variant.page(page).parts().forEach(writer::part);
        String whole = writer.out.toString();
        if (layout.frame() == Frame.ONE_LINE) {
            whole = whole.replace("\n", "");
        } else if (layout.frame() == Frame.PAGE) {
            whole = WebPage.around(whole, seed);
        }
        return variant.text(whole.replace(TextVariant.SOFT_BREAK, layout.softBreak()));
    }

    private void part(Part part) {
        if (part instanceof Title title) {
            title(title);
        } else if (part instanceof Heading heading) {
            heading(heading);
        } else if (part instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (part instanceof Table table) {
            layout.tables().write(Grid.of(table, seed), out);
            gap();
        }
    }

    private void gap() {
        if (layout.frame() != Frame.TIGHT && layout.frame() != Frame.WRAPPED) {
            out.gap();
        }
    }

    private void title(Title title) {
        if (layout.frame() == Frame.PAGE) {
            out.line("<h1>" + String.join("<br>", title.lines()) + "</h1>");
        } else if (layout.frame() == Frame.MARKDOWN) {
            out.line("# " + String.join("", title.lines()));
        } else if (layout.frame() == Frame.BOLD) {
            out.line("**" + String.join("", title.lines()) + "**");
        } else {
            String indent = layout.frame() == Frame.WRAPPED ? "      " : "";
            title.lines().forEach(line -> out.line(indent + line));
            out.gap();
        }
        gap();
    }

    private void heading(Heading heading) {
        if (layout.frame() == Frame.PAGE) {
            out.line(WebPage.paragraph(heading.line(), seed));
        } else if (layout.frame() == Frame.MARKDOWN) {
            out.line("#".repeat(heading.level() + 1) + " " + heading.number() + heading.text());
            if (!heading.tail().isEmpty()) {
                out.gap().line(heading.tail());
            }
        } else if (layout.frame() == Frame.BOLD) {
            out.line("**" + heading.number() + heading.text() + "**" + heading.tail());
        } else {
            lines(heading.line());
        }
        gap();
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.section() == 7) {
            gap();
            boolean right = layout.frame() == Frame.TIGHT && seed % 2 == 0 || layout.frame() == Frame.WRAPPED;
            String line = (right ? "                         " : "") + paragraph.text();
            out.line(layout.frame() == Frame.PAGE ? "<p style=\"text-align:right\">" + line + "</p>" : line);
        } else {
            lines(paragraph.text());
        }
        gap();
    }

    private void lines(String text) {
        if (layout.frame() == Frame.PAGE) {
            out.line(WebPage.paragraph(text, seed));
        } else if (layout.frame() == Frame.WRAPPED) {
            List<String> pieces = PdfTables.pieces("　　" + text, WIDTH);
            pieces.forEach(out::line);
        } else {
            out.line(text);
        }
    }
}
