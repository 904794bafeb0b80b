package org.gouji.workspace.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.document.DocumentContent;
import org.gouji.document.DocumentReader;
import org.gouji.document.DocumentWriter;
import org.gouji.text.Edit;
import org.gouji.text.Text;
import org.gouji.workspace.OfficeFile;

/**
 * Applies the fixes of findings in an office document, again and again until none is left. After each step the document
 * is read again, and must then say what the fix promised; a fix for which it does not is left out.
 */
public final class OfficeFixer {

    private static final int ROUNDS = 20;

    private final DocumentReader reader;
    private final Function<Text, List<Finding>> check;
    private final Predicate<Fix> wanted;

    /**
     * A fixer that applies the first {@code wanted} fix of every finding.
     *
     * @param check finds what is to be fixed in a text that was read
     */
    public OfficeFixer(DocumentReader reader, Function<Text, List<Finding>> check, Predicate<Fix> wanted) {
        this.reader = reader;
        this.check = check;
        this.wanted = wanted;
    }

    /**
     * A document after fixing.
     *
     * @param bytes the whole file; as before if nothing was fixed
     * @param text what is read from it
     * @param applied the number of fixes made
     * @param left the number of fixes that cannot be made in the file, such as those that add lines
     */
    public record Outcome(byte[] bytes, Text text, int applied, int left) {}

    /** Fixes {@code file}. Ends, whatever the fixes do. */
    public Outcome fix(OfficeFile file) {
        OfficeFile now = file;
        int applied = 0;
        int left = 0;
        Set<String> seen = new HashSet<>(Set.of(now.content().text().string()));
        for (int round = 0; round < ROUNDS; round++) {
            Step step = step(now);
            left = step.left();
            if (step.applied() == 0 || !seen.add(step.file().content().text().string())) {
                break;
            }
            now = step.file();
            applied += step.applied();
        }
        return new Outcome(now.bytes(), now.content().text(), applied, left);
    }

    private record Step(OfficeFile file, int applied, int left) {}

    private Step step(OfficeFile file) {
        Optional<DocumentWriter> writer = file.content().writer();
        List<Fix> fixes = fixes(file.content().text());
        if (writer.isEmpty() || fixes.isEmpty()) {
            return new Step(file, 0, fixes.size());
        }
        List<Edit> edits = new ArrayList<>();
        List<Fix> taken = new ArrayList<>();
        for (Fix fix : fixes) {
            boolean free = fix.edits().stream()
                    .noneMatch(edit ->
                            edits.stream().anyMatch(other -> other.span().overlaps(edit.span())));
            if (free && writer.get().takes(fix.edits())) {
                edits.addAll(fix.edits());
                taken.add(fix);
            }
        }
        Optional<OfficeFile> all = made(file, writer.get(), edits);
        if (all.isPresent()) {
            return new Step(all.get(), taken.size(), fixes.size() - taken.size());
        }
        for (Fix fix : taken) {
            Optional<OfficeFile> one = made(file, writer.get(), fix.edits());
            if (one.isPresent()) {
                return new Step(one.get(), 1, fixes.size() - 1);
            }
        }
        return new Step(file, 0, fixes.size());
    }

    private List<Fix> fixes(Text text) {
        return check.apply(text).stream()
                .flatMap(finding -> finding.fixes().stream().filter(wanted).limit(1))
                .filter(fix -> !fix.edits().isEmpty())
                .toList();
    }

    /** The file with {@code edits} in it, if it then reads as the text with them does. */
    private Optional<OfficeFile> made(OfficeFile file, DocumentWriter writer, List<Edit> edits) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        String promised = file.content().text().apply(edits).string();
        return writer.with(edits).flatMap(bytes -> {
            DocumentContent content = reader.read(bytes);
            return content instanceof DocumentContent.Read read
                            && read.text().string().equals(promised)
                    ? Optional.of(new OfficeFile(bytes, read))
                    : Optional.empty();
        });
    }
}
