package org.gouji.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.gouji.document.DocumentContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that is wider than its cell is one number; two below each other are two. */
class PdfCellsTest {

    private static final float TOP = 700;
    private static final float LEFT = 100;
    private static final float SIZE = 10;

    @ParameterizedTest
    @CsvSource({
        // A digit is 5.56 points wide: four fill a cell of 33 points with its margins.
        "33, 2547, 2, 25472",
        "33, 2547, 28, 254728",
        "33, 123., 45, 123.45",
        "33, 12, 3, 12 3",
        "60, 2547, 2, 2547 2",
        "33, abcd, e, abcd e",
        "33, 2547, e, 2547 e",
    })
    void numbersThatAreCutAreJoined(float width, String first, String second, String read) throws IOException {
        byte[] file = table(width, first, second);
        DocumentContent.Read content = (DocumentContent.Read) new OfficeReader().read(file);
        assertThat(content.text().string().strip()).isEqualTo(read + "\t7");
    }

    /** Two cells of this width, two lines in the middle of the first. */
    private static byte[] table(float width, String first, String second) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
                drawing.addRect(LEFT, TOP, width, 40);
                drawing.addRect(LEFT + width, TOP, width, 40);
                drawing.stroke();
                text(drawing, font, width, first, TOP + 25);
                text(drawing, font, width, second, TOP + 11);
                text(drawing, font, 3 * width, "7", TOP + 18);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void text(PDPageContentStream drawing, PDFont font, float width, String text, float y)
            throws IOException {
        drawing.beginText();
        drawing.setFont(font, SIZE);
        drawing.newLineAtOffset(LEFT + (width - font.getStringWidth(text) * SIZE / 1000) / 2, y);
        drawing.showText(text);
        drawing.endText();
    }
}
