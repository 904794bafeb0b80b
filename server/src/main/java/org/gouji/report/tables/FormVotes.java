package org.gouji.report.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.text.Normalizer;

/** Says of a table by the labels in it which year's form it follows. Safe to share. */
final class FormVotes {

    private final Forms forms;
    private final Map<String, Set<String>> fingerprints = new ConcurrentHashMap<>();

    /** Knows {@code forms}. */
    FormVotes(Forms forms) {
        this.forms = forms;
    }

    /**
     * A row that the table has.
     *
     * @param label as written, normalised
     */
    private record LabelledRow(String label, RowCandidate candidate) {}

    /** The labels of a table, normalised once for all forms. */
    private record Labels(List<String> labels, List<LabelledRow> rows) {

        static Labels of(TableScan scan) {
            return new Labels(
                    scan.labels().stream()
                            .filter(seen -> !LabelMatcher.isGroup(seen.uses()))
                            .map(seen -> Normalizer.label(seen.written()))
                            .toList(),
                    scan.candidates().stream()
                            .filter(candidate -> !candidate.placed())
                            .map(candidate -> new LabelledRow(Normalizer.label(candidate.written()), candidate))
                            .toList());
        }
    }

    /** The form most of whose own labels stand in the table; a row of values says as much as a label. */
    Form formOf(TableScan walk, String id, Optional<Form> expected) {
        Form preferred = expected.orElse(forms.newest());
        if (forms.all().stream().allMatch(form -> fingerprint(form, id).isEmpty())) {
            return preferred;
        }
        Labels labels = Labels.of(walk);
        Form best = preferred;
        long most = votes(labels, preferred, id);
        for (Form form : forms.all()) {
            long votes = votes(labels, form, id);
            if (votes > most || votes == most && isOnly(form, best, votes, id)) {
                most = votes;
                best = form;
            }
        }
        return best;
    }

    /** The labels that tell the table {@code id} of {@code form} from others, normalised. */
    private Set<String> fingerprint(Form form, String id) {
        return fingerprints.computeIfAbsent(
                form.id() + ' ' + id,
                any -> form.fingerprint().getOrDefault(id, List.of()).stream()
                        .map(Normalizer::label)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** True if {@code form} has all its own labels there, and {@code later} has them too and more that are not there. */
    private static boolean isOnly(Form form, Form later, long votes, String id) {
        List<String> own = form.fingerprint().getOrDefault(id, List.of());
        List<String> more = later.fingerprint().getOrDefault(id, List.of());
        return own.size() == votes && more.size() > own.size() && more.containsAll(own);
    }

    /** 行政规范性文件 may stand for 规范性文件, and still is a label of the later form. */
    private boolean isAnothers(String label, Form form, String id) {
        return forms.all().stream()
                .anyMatch(other -> !other.equals(form) && fingerprint(other, id).contains(label));
    }

    private long votes(Labels table, Form form, String id) {
        Set<String> own = fingerprint(form, id);
        if (own.isEmpty()) {
            return 0;
        }
        long labels = table.labels().stream().filter(own::contains).count();
        long rows = table.rows().stream()
                .filter(row -> own.contains(row.label())
                        || own.contains(row.candidate().official()) && !isAnothers(row.label(), form, id))
                .filter(row -> row.candidate().uses().stream()
                        .anyMatch(use -> use.form().equals(form.id()) && use.opensRow()))
                .count();
        return labels + rows;
    }
}
