package org.gouji.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentContent.Refusal;
import org.gouji.document.DocumentPlace;

/** Reads the sheets of a workbook: a row of several cells as a row of a table, a cell alone in its row as a line. */
final class SheetReader {

    private static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final int MAX_CELLS = 200_000;
    private static final Pattern HEADING = Pattern.compile("\\s*[一二三四五六七八九十]+\\s*、.*");

    private SheetReader() {}

    static DocumentContent read(byte[] bytes) throws OfficeException {
        if (bytes.length > MAX_BYTES) {
            throw new OfficeException(Refusal.TOO_LARGE);
        }
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            LineText text = new LineText();
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            // What a formula last gave is in the file; nothing is computed.
            formatter.setUseCachedValuesForFormulaCells(true);
            for (Sheet sheet : book) {
                sheet(sheet, formatter, text);
                text.add("\n");
            }
            return new DocumentContent.Read(text.text(), text, List.of(), Optional.empty());
        } catch (EncryptedDocumentException e) {
            throw new OfficeException(Refusal.ENCRYPTED, e);
        } catch (IOException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    private static void sheet(Sheet sheet, DataFormatter formatter, LineText text) throws OfficeException {
        Map<CellAddress, Boolean> covered = covered(sheet);
        int cells = 0;
        int last = sheet.getFirstRowNum();
        for (Row row : sheet) {
            cells += row.getPhysicalNumberOfCells();
            if (cells > MAX_CELLS) {
                throw new OfficeException(Refusal.TOO_LARGE);
            }
            if (row.getRowNum() > last + 1) {
                text.add("\n");
            }
            last = row.getRowNum();
            TreeMap<Integer, String> values = values(row, formatter);
            if (!values.isEmpty()) {
                row(sheet, row, values, covered, text);
            }
            text.add("\n");
        }
    }

    /** The cells that are merged into others, whose content nobody sees; true for those below the first. */
    private static Map<CellAddress, Boolean> covered(Sheet sheet) throws OfficeException {
        Map<CellAddress, Boolean> covered = new HashMap<>();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            if (area.getNumberOfCells() > MAX_CELLS || covered.size() > MAX_CELLS) {
                throw new OfficeException(Refusal.TOO_LARGE);
            }
            for (CellAddress cell : area) {
                if (cell.getRow() != area.getFirstRow() || cell.getColumn() != area.getFirstColumn()) {
                    covered.put(cell, cell.getColumn() == area.getFirstColumn());
                }
            }
        }
        return covered;
    }

    private static TreeMap<Integer, String> values(Row row, DataFormatter formatter) {
        TreeMap<Integer, String> values = new TreeMap<>();
        for (Cell cell : row) {
            String value = formatter
                    .formatCellValue(cell)
                    .replaceAll("[\\t\\r\\n]+", "")
                    .strip();
            if (!value.isEmpty()) {
                values.put(cell.getColumnIndex(), value);
            }
        }
        return values;
    }

    private static void row(
            Sheet sheet, Row row, TreeMap<Integer, String> values, Map<CellAddress, Boolean> covered, LineText text) {
        boolean line = values.size() == 1
                && (HEADING.matcher(values.firstEntry().getValue()).matches()
                        || values.firstEntry().getValue().length() > 60);
        if (line) {
            text.add("\n");
        }
        int last = line ? values.firstKey() : Math.max(values.lastKey(), row.getLastCellNum() - 1);
        boolean first = true;
        for (int column = line ? values.firstKey() : 0; column <= last; column++) {
            CellAddress cell = new CellAddress(row.getRowNum(), column);
            // A cell below its merged label is blank in its row, one beside it is not there.
            if (covered.getOrDefault(cell, true)) {
                text.add(first ? "" : "\t");
                first = false;
                text.add(
                        values.getOrDefault(column, ""),
                        new DocumentPlace.OnSheet(sheet.getSheetName(), cell.formatAsString()));
            }
        }
        if (line) {
            text.add("\n");
        }
    }
}
