package org.gouji.cli.collection;

import org.dhatim.fastexcel.HyperLink;

/** The link of one row to a file: of equal links, as those of several findings, the library writes only the last. */
final class RowLink extends HyperLink {

    private final int row;

    /** The link in {@code row} of a sheet to the file of {@code to}. */
    RowLink(int row, SummaryRow to) {
        super(to.uri(), to.file());
        this.row = row;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowLink link && row == link.row && super.equals(other);
    }

    @Override
    public int hashCode() {
        return row;
    }
}
