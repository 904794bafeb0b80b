package org.gouji.assist;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gouji.check.RuleTable;
import org.gouji.draft.Syntax;
import org.gouji.report.Report;
import org.gouji.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cells that Tab goes through, in the cases of {@code cells/*.json}: there ⟦ and ⟧ stand around each. The VS Code
 * extension, which finds the cells without the server, has its own test of the same cases.
 */
class CellStepsTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cells");

    record Case(String name, String marked, Syntax syntax) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Case> cases = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                for (JsonElement element :
                        JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
                    JsonObject json = element.getAsJsonObject();
                    Syntax syntax = json.get("file").getAsString().endsWith(".md") ? Syntax.MARKDOWN : Syntax.PLAIN;
                    cases.add(new Case(json.get("name").getAsString(), lines(json.getAsJsonArray("lines")), syntax));
                }
            }
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goesThroughTheMarkedCells(Case given) {
        Report report = RuleTable.read(given.marked().replaceAll("[⟦⟧]", ""), given.syntax());

        assertThat(marked(report.text().string(), stepsForward(report))).isEqualTo(given.marked());
        assertThat(marked(report.text().string(), stepsBack(report))).isEqualTo(given.marked());
    }

    private static TreeSet<Span> stepsForward(Report report) {
        TreeSet<Span> found = new TreeSet<>();
        report.tables().forEach(table -> {
            Optional<Span> cell = CellSteps.next(report, table.table().span().start());
            for (; cell.isPresent(); cell = CellSteps.next(report, cell.get().end())) {
                found.add(cell.get());
            }
        });
        return found;
    }

    /** The last cells of the tables are where the way back begins. */
    private static TreeSet<Span> stepsBack(Report report) {
        TreeSet<Span> found = new TreeSet<>(stepsForward(report));
        for (Span last : List.copyOf(found)) {
            Optional<Span> cell = CellSteps.previous(report, last.start());
            for (;
                    cell.isPresent();
                    cell = CellSteps.previous(report, cell.get().start())) {
                found.add(cell.get());
            }
        }
        return found;
    }

    private static String marked(String text, TreeSet<Span> cells) {
        StringBuilder out = new StringBuilder(text);
        cells.descendingSet().forEach(cell -> out.insert(cell.end(), "⟧").insert(cell.start(), "⟦"));
        return out.toString();
    }

    private static String lines(JsonArray lines) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.joining("\n"));
    }
}
