package org.gouji.workspace.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.assist.CellPath;
import org.gouji.check.Finding;
import org.gouji.check.Related;
import org.gouji.document.DocumentPlace;
import org.gouji.document.PlaceMap;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Span;
import org.gouji.text.Text;
import org.gouji.workspace.Analysis;

/**
 * Where the findings of an office document are, for a person who has it open. Line and column mean nothing there.
 *
 * @param places by offset of the text read
 */
public record OfficePlaces(Map<Integer, Place> places) {

    private static final int FIRST_WORDS = 12;

    /**
     * One place.
     *
     * @param part the number of the part of the report that it is in, from 1; empty before the first
     * @param cell the table, row and column by the form's names; empty outside of official tables
     * @param words the first words of its paragraph; empty in a table
     * @param place the place as counted in the document
     */
    public record Place(Optional<Integer> part, List<String> cell, String words, DocumentPlace place) {

        /** What programs are told, in order, by the names of {@code docs/cli.md}: whole numbers, strings, lists of strings. */
        public Map<String, Object> members() {
            Map<String, Object> members = new LinkedHashMap<>();
            part.ifPresent(number -> members.put("part", number));
            if (!cell.isEmpty()) {
                members.put("cellPath", List.copyOf(cell));
            }
            if (place instanceof DocumentPlace.InParagraph at) {
                members.put("paragraph", at.number());
            } else if (place instanceof DocumentPlace.InCell at) {
                members.put("table", at.table());
                members.put("row", at.row());
                members.put("cell", at.column());
            } else if (place instanceof DocumentPlace.OnPage at) {
                members.put("page", at.page());
                members.put("line", at.line());
            } else if (place instanceof DocumentPlace.OnSheet at) {
                members.put("sheet", at.sheet());
                members.put("address", at.cell());
            }
            return members;
        }
    }

    /** The places of all that {@code analysis} tells. */
    public static OfficePlaces of(Analysis analysis, PlaceMap map) {
        Map<Integer, Place> places = new HashMap<>();
        List<Analysis.Shown> all = new ArrayList<>(analysis.findings());
        analysis.suppressed().forEach(suppressed -> all.add(suppressed.shown()));
        for (Analysis.Shown shown : all) {
            Finding finding = shown.finding();
            add(analysis.report(), map, finding.span(), places);
            for (Related related : finding.related()) {
                add(analysis.report(), map, related.span(), places);
            }
        }
        return new OfficePlaces(places);
    }

    /** The place of a finding or of one of its related places. */
    public Optional<Place> at(Span span) {
        return Optional.ofNullable(places.get(span.start()));
    }

    private static void add(Report report, PlaceMap map, Span span, Map<Integer, Place> places) {
        int offset = span.start();
        map.at(offset).ifPresent(place -> {
            List<String> cell = CellPath.at(report, offset).map(CellPath::steps).orElse(List.of());
            boolean table = !cell.isEmpty() || place instanceof DocumentPlace.InCell;
            places.put(
                    offset,
                    new Place(
                            part(report, offset),
                            cell,
                            table ? "" : words(report.draft().source(), offset),
                            place));
        });
    }

    private static Optional<Integer> part(Report report, int offset) {
        List<Section> sections = report.sections();
        for (Section section : sections) {
            if (section.span().touches(offset)) {
                return report.expectedForm()
                        .map(form -> form.sections().indexOf(section.spec()) + 1)
                        .filter(number -> number > 0);
            }
        }
        return Optional.empty();
    }

    private static String words(Text text, int offset) {
        int line = text.lineOf(Math.min(offset, text.length()));
        String all = text.string()
                .substring(text.lineStart(line), text.lineEnd(line))
                .strip();
        int end = all.length() <= FIRST_WORDS
                ? all.length()
                : all.offsetByCodePoints(0, Math.min(FIRST_WORDS, all.codePointCount(0, all.length())));
        return end < all.length() ? all.substring(0, end) + "…" : all;
    }
}
