package org.gouji.report.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.form.BareLabel;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.Grade;
import org.gouji.form.GridCell;
import org.gouji.form.GridRow;
import org.gouji.form.LabelVariant;
import org.gouji.form.RowSpec;
import org.gouji.form.TableSpec;
import org.gouji.text.Normalizer;

/** Every label of the tables of all forms, in each wording that is known, by its normalised text. */
public final class LabelLexicon {

    /**
     * What a wording is in one form.
     *
     * @param form id of the form
     * @param table id of the table
     * @param role what the labelled cell is for
     * @param official the label in the form's own words
     * @param row id of the row that it opens; empty unless the role is {@link GridCell.Role#LABEL}
     * @param values number of values in that row
     * @param exact true if the wording is the official one
     * @param grade how wrong the wording is; empty if it needs no remark
     */
    public record Use(
            String form,
            String table,
            GridCell.Role role,
            String official,
            String row,
            int values,
            boolean exact,
            Optional<Grade> grade) {

        public boolean opensRow() {
            return role == GridCell.Role.LABEL;
        }
    }

    private static final int SHORTEST_BEFORE_REMARK = 2;

    private static final Pattern NUMBER = Pattern.compile("^(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+、|[0-9]+\\.)");

    /** What {@link #NUMBER} can begin with. */
    private static final String NUMBER_START = "(一二三四五六七八九十0123456789";

    private final Map<String, List<Use>> uses = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final List<BareLabel> bareLabels = new ArrayList<>();
    private final Set<String> withBlocks = new HashSet<>();
    private final Set<String> paths = new HashSet<>();

    public LabelLexicon(Forms forms) {
        for (Form form : forms.all()) {
            Map<String, Use> official = new LinkedHashMap<>();
            form.bareLabels().stream().map(LabelLexicon::normalized).forEach(bareLabels::add);
            for (TableSpec table : form.tables()) {
                if (table.hasBlocks()) {
                    withBlocks.add(table.id());
                }
                for (GridRow row : table.grid()) {
                    addRow(form, table, row, official);
                }
            }
            for (LabelVariant variant : form.variants()) {
                addVariant(form, variant, official);
            }
            addWithoutNumbers(official);
        }
        for (String text : uses.keySet()) {
            byFirst.computeIfAbsent(text.charAt(0), first -> new ArrayList<>()).add(text);
        }
        byFirst.values()
                .forEach(labels ->
                        labels.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private void addRow(Form form, TableSpec table, GridRow row, Map<String, Use> official) {
        for (GridCell cell : row.cells()) {
            if (cell.text().isEmpty()) {
                continue;
            }
            Optional<RowSpec> spec = cell.role() == GridCell.Role.LABEL ? row.row() : Optional.empty();
            Use use = new Use(
                    form.id(),
                    table.id(),
                    cell.role(),
                    cell.text(),
                    spec.map(RowSpec::id).orElse(""),
                    spec.map(r -> r.fields().size()).orElse(0),
                    true,
                    Optional.empty());
            String key = Normalizer.label(cell.text());
            add(key, use);
            official.putIfAbsent(key, use);
            texts.add(key);
        }
        row.row().map(RowSpec::path).filter(path -> path.size() > 1).ifPresent(path -> {
            paths.add(Normalizer.label(String.join("", path)));
            paths.add(Normalizer.label(String.join("", path.subList(path.size() - 2, path.size()))));
        });
    }

    private void addVariant(Form form, LabelVariant variant, Map<String, Use> official) {
        Use use = official.get(Normalizer.label(variant.label()));
        if (use == null) {
            throw new IllegalStateException("form " + form.id() + ": a variant of no label: " + variant.label());
        }
        add(Normalizer.label(variant.text()), inexact(use, variant.grade()));
    }

    /** A row or group label without its number is still that label. */
    private void addWithoutNumbers(Map<String, Use> official) {
        official.forEach((key, use) -> {
            String bare = withoutNumber(key);
            boolean numbered = bare.length() < key.length() && bare.length() > 2;
            boolean free = uses(bare).stream().noneMatch(other -> other.form().equals(use.form()));
            if (numbered && use.role() != GridCell.Role.HEAD && free) {
                add(bare, inexact(use, Optional.of(Grade.LOOK)));
            }
        });
    }

    private static Use inexact(Use use, Optional<Grade> grade) {
        return new Use(use.form(), use.table(), use.role(), use.official(), use.row(), use.values(), false, grade);
    }

    /** A normalised label without 一、 or (一) or 1. in front. */
    static String withoutNumber(String label) {
        boolean may = !label.isEmpty() && NUMBER_START.indexOf(label.charAt(0)) >= 0;
        return may ? NUMBER.matcher(label).replaceFirst("") : label;
    }

    private void add(String key, Use use) {
        List<Use> known = uses.computeIfAbsent(key, any -> new ArrayList<>());
        if (known.stream()
                .noneMatch(other -> other.form().equals(use.form())
                        && other.table().equals(use.table())
                        && other.official().equals(use.official()))) {
            known.add(use);
        }
    }

    /** What a normalised text is in the forms; empty if it is no known wording of a label. */
    public List<Use> uses(String text) {
        return uses.getOrDefault(text, List.of());
    }

    /** All known wordings, and what each is in the table of this id in any form. */
    Map<String, List<Use>> usesIn(String table) {
        Map<String, List<Use>> own = new HashMap<>();
        uses.forEach((text, all) -> own.put(
                text, all.stream().filter(use -> use.table().equals(table)).toList()));
        return own;
    }

    /** 规范性文件(含联合发文): a label with a remark of the writer's behind it. */
    List<Use> usesBeforeRemark(String text) {
        int bracket = text.lastIndexOf('(');
        return bracket < SHORTEST_BEFORE_REMARK
                        || NUMBER.matcher(text.substring(bracket)).find()
                ? List.of()
                : uses(text.substring(0, bracket)).stream()
                        .filter(use -> use.role() == GridCell.Role.LABEL || use.role() == GridCell.Role.GROUP)
                        .map(use -> inexact(use, Optional.of(Grade.LOOK)))
                        .toList();
    }

    private static BareLabel normalized(BareLabel bare) {
        return new BareLabel(
                Normalizer.label(bare.text()), Normalizer.label(bare.label()), Normalizer.label(bare.group()));
    }

    /** The label that {@code text} stands for where numbers follow it in a row below {@code group}. */
    public Optional<String> rowLabel(String text, String group) {
        return bareLabels.stream()
                .filter(bare -> bare.text().equals(text)
                        && (bare.group().isEmpty() || bare.group().equals(group)))
                .map(BareLabel::label)
                .findFirst();
    }

    /** True if the table is printed in blocks, each with a header of its own. */
    public boolean hasBlocks(String table) {
        return withBlocks.contains(table);
    }

    /** The official labels, normalised. */
    public Set<String> texts() {
        return texts;
    }

    /** Every known wording, normalised, and without its number. */
    public Set<String> wordings() {
        return uses.keySet().stream().map(LabelLexicon::withoutNumber).collect(Collectors.toUnmodifiableSet());
    }

    /** True if {@code text} is a piece of a label, or of a row's label behind that of its group. */
    public boolean isPiece(String text) {
        return texts.stream().anyMatch(label -> label.contains(text))
                || paths.stream().anyMatch(path -> path.contains(text));
    }

    /** Length of the longest known wording that stands in {@code text} at {@code from}. */
    public int labelAt(String text, int from) {
        if (from >= text.length()) {
            return 0;
        }
        for (String label : byFirst.getOrDefault(text.charAt(from), List.of())) {
            if (text.startsWith(label, from)) {
                return label.length();
            }
        }
        return 0;
    }
}
