package org.gouji.check.whitespace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.check.Finding;
import org.gouji.check.Fix;
import org.gouji.check.Message;
import org.gouji.check.RuleInfo;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Table;
import org.gouji.text.Edit;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Shared by the rules about blanks: the lines of tables, and one finding for all places. */
final class Blanks {

    /** The most related places that a finding lists. */
    private static final int SHOWN = 30;

    private Blanks() {}

    /** The numbers of the lines that tables and comments stand on. */
    static Set<Integer> takenLines(Draft draft) {
        Text text = draft.text();
        Set<Integer> lines = new HashSet<>();
        for (Block block : draft.blocks()) {
            if (block instanceof Table || block instanceof Comment) {
                int last = text.lineOf(block.span().end());
                for (int line = text.lineOf(block.span().start()); line <= last; line++) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /**
     * One finding at the first place, with the others as related places and one fix for all; {@code edits} is not
     * empty.
     */
    static Finding finding(RuleInfo info, List<Edit> edits) {
        Finding finding = Finding.of(info, edits.get(0).span(), edits.size());
        List<Span> others = new ArrayList<>();
        edits.stream().skip(1).limit(SHOWN).forEach(edit -> others.add(edit.span()));
        for (Span other : others) {
            finding = finding.withRelated(other, Message.of(info.id() + ".related"));
        }
        return finding.withFix(
                Fix.preferred(Fix.Kind.LOSSLESS, Message.of(info.id() + ".fix", edits.size()), List.copyOf(edits)));
    }
}
