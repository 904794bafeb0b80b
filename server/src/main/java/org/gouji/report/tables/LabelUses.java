package org.gouji.report.tables;

import java.util.List;
import java.util.Optional;
import org.gouji.form.Grade;
import org.gouji.form.GridCell;
import org.gouji.report.LabelUse;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/** Says how a label as written relates to the official one of a form. */
final class LabelUses {

    private LabelUses() {}

    /** The label of a row in {@code form}; empty if that form has no such row. */
    static Optional<LabelUse> of(RowCandidate candidate, String form) {
        return use(candidate.uses(), form, true).map(use -> {
            LabelUse label = label(
                    use,
                    candidate.written(),
                    candidate.label(),
                    candidate.match() == LabelUse.Match.VARIANT,
                    candidate.rest());
            if (candidate.match() == LabelUse.Match.SPLIT || candidate.match() == LabelUse.Match.BROKEN) {
                return new LabelUse(
                        use.official(),
                        candidate.written(),
                        candidate.label(),
                        candidate.match(),
                        Optional.empty(),
                        candidate.rest());
            }
            return label;
        });
    }

    /** A label that opens no row, in {@code form}; empty if that form has no such label. */
    static Optional<LabelUse> of(TableScan.SeenLabel seen, String form) {
        return use(seen.uses(), form, false)
                .map(use -> seen.broken()
                        ? new LabelUse(
                                use.official(),
                                seen.written(),
                                seen.span(),
                                LabelUse.Match.BROKEN,
                                Optional.empty(),
                                Optional.empty())
                        : label(use, seen.written(), seen.span(), seen.inexact(), Optional.empty()));
    }

    /** A row that only another form has. */
    static LabelUse foreign(RowCandidate candidate) {
        return foreign(candidate.uses().get(0), candidate.written(), candidate.label());
    }

    /** A label that only another form has. */
    static LabelUse foreign(TableScan.SeenLabel seen) {
        return foreign(seen.uses().get(0), seen.written(), seen.span());
    }

    private static LabelUse foreign(LabelLexicon.Use use, String written, Span span) {
        return new LabelUse(use.official(), written, span, LabelUse.Match.SAME, Optional.empty(), Optional.empty());
    }

    private static Optional<LabelLexicon.Use> use(List<LabelLexicon.Use> uses, String form, boolean row) {
        return uses.stream()
                .filter(use -> use.form().equals(form) && (!row || use.opensRow()))
                .findFirst();
    }

    private static LabelUse label(
            LabelLexicon.Use use, String written, Span span, boolean inexact, Optional<Span> rest) {
        Optional<Grade> grade = use.grade();
        LabelUse.Match match;
        if (inexact && !Normalizer.label(written).equals(Normalizer.label(use.official()))) {
            match = LabelUse.Match.VARIANT;
            grade = Optional.of(Grade.LIKELY);
        } else if (!use.exact()) {
            match = LabelUse.Match.VARIANT;
        } else {
            boolean rows = use.role() == GridCell.Role.LABEL || use.role() == GridCell.Role.GROUP;
            match = sameWidth(
                                    written,
                                    use.official(),
                                    rows || written.indexOf('(') >= 0 && use.role() == GridCell.Role.HEAD)
                            || use.role() == GridCell.Role.BLOCK
                    ? LabelUse.Match.SAME
                    : LabelUse.Match.WIDTH;
        }
        return new LabelUse(use.official(), written, span, match, grade, rest);
    }

    /** Header cells are broken and spaced at will; a row's label should stand as in the form. */
    private static boolean sameWidth(String written, String official, boolean strict) {
        String plain = written.replace("**", "").replace("\\|", "|");
        if (!strict) {
            return Normalizer.label(plain).equals(Normalizer.label(official));
        }
        return withoutBreaks(plain).equals(official);
    }

    private static String withoutBreaks(String written) {
        StringBuilder out = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\n' && c != '\r') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
