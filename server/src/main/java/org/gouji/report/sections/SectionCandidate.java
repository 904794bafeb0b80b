package org.gouji.report.sections;

import org.gouji.draft.Heading;

/**
 * A heading that may be that of a part.
 *
 * @param heading the heading
 * @param match the part it would be
 * @param strength how likely; more is likelier
 */
record SectionCandidate(Heading heading, SectionNames.Match match, int strength) {}
