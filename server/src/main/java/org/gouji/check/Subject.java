package org.gouji.check;

import java.util.Optional;
import org.gouji.report.Report;

/**
 * What rules look at.
 *
 * @param report the report under check
 * @param options the settings that bear on findings
 * @param lastYear the same organ's report of the year before, if it is at hand
 */
public record Subject(Report report, CheckOptions options, Optional<Report> lastYear) {}
