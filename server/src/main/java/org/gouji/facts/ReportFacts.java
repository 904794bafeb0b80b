package org.gouji.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.gouji.report.OrganKind;

/**
 * What other reports need to know of a report.
 *
 * @param organ its name without blanks
 * @param kind what kind of organ that is
 * @param year the year reported about
 * @param date the day under the text, if there is one that exists
 * @param cells its numbers
 * @param sentences its sentences
 * @param problems the Chinese characters of the part about problems; empty without it
 */
public record ReportFacts(
        String organ,
        OrganKind kind,
        int year,
        Optional<LocalDate> date,
        Cells cells,
        Sentences sentences,
        String problems) {}
