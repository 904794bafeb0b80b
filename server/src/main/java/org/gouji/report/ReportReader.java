package org.gouji.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.draft.Draft;
import org.gouji.form.Forms;

/** Reads a draft against the forms. Never fails; what cannot be bound is kept and visible. */
public final class ReportReader {

    private final Forms forms;

    /** A reader for these forms. */
    public ReportReader(Forms forms) {
        this.forms = forms;
    }

    /** The report that {@code draft} is, or tries to be. */
    public Report read(Draft draft) {
        Identity nobody = new Identity(
                Optional.empty(),
                Optional.empty(),
                new OrganKind("", false, OrganKind.Rulemaking.UNKNOWN),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Report(
                draft,
                Report.Kind.OTHER,
                nobody,
                Optional.empty(),
                List.of(),
                List.of(),
                new Figures(Map.of()),
                List.of(),
                List.of());
    }
}
