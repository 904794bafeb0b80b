package org.gouji.facts;

import java.nio.file.Path;

/**
 * Another report and where it is kept.
 *
 * @param file absolute
 * @param facts what is known of it
 */
public record Neighbour(Path file, ReportFacts facts) {

    /** The name of its file, for messages. */
    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
