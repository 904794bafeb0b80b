package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.report.Identity;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.text.Span;

/**
 * A report or a part of one, for the search of workspace symbols.
 *
 * @param name organ and year, or the heading of a part
 * @param container the report of a part; empty for a report
 * @param span all of it
 */
public record ReportSymbol(String name, String container, Span span) {

    /** The symbols of {@code report} whose name contains the characters of {@code query} in order. */
    public static List<ReportSymbol> of(Report report, String query) {
        List<ReportSymbol> symbols = new ArrayList<>();
        Identity identity = report.identity();
        String organ = identity.organ()
                .or(identity::signature)
                .map(Identity.Named::name)
                .orElse("");
        String year =
                identity.year().map(found -> String.valueOf(found.value())).orElse("");
        String whole = (organ + " " + year).strip();
        if (!whole.isEmpty()) {
            symbols.add(new ReportSymbol(whole, "", new Span(0, report.text().length())));
        }
        for (Section section : report.sections()) {
            String heading = report.text().slice(section.heading().label()).strip();
            symbols.add(new ReportSymbol(heading, whole, section.span()));
        }
        return symbols.stream().filter(symbol -> symbol.matches(query)).toList();
    }

    private boolean matches(String query) {
        String here = (container + name).toLowerCase(Locale.ROOT);
        int at = 0;
        for (char c : query.toLowerCase(Locale.ROOT).toCharArray()) {
            at = c == ' ' ? at : here.indexOf(c, at) + 1;
            if (c != ' ' && at == 0) {
                return false;
            }
        }
        return true;
    }
}
