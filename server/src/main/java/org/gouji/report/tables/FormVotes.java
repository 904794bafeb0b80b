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

    /** The form most of whose own labels stand in the table; a row of values says as much as a label. */
    Form formOf(TableScan walk, String id, Optional<Form> expected) {
        Form preferred = expected.orElse(forms.newest());
        Form best = preferred;
        long most = votes(walk, preferred, id);
        for (Form form : forms.all()) {
            long votes = votes(walk, form, id);
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
    private boolean isAnothers(String written, Form form, String id) {
        String label = Normalizer.label(written);
        return forms.all().stream()
                .anyMatch(other -> !other.equals(form) && fingerprint(other, id).contains(label));
    }

    private long votes(TableScan walk, Form form, String id) {
        Set<String> own = fingerprint(form, id);
        if (own.isEmpty()) {
            return 0;
        }
        long labels = walk.labels().stream()
                .filter(seen -> !LabelMatcher.isGroup(seen.uses()) && own.contains(Normalizer.label(seen.written())))
                .count();
        long rows = walk.strips().stream()
                .filter(strip -> !strip.placed())
                .filter(strip -> own.contains(Normalizer.label(strip.written()))
                        || own.contains(strip.official()) && !isAnothers(strip.written(), form, id))
                .filter(strip ->
                        strip.uses().stream().anyMatch(use -> use.form().equals(form.id()) && use.opensRow()))
                .count();
        return labels + rows;
    }
}
