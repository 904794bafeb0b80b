package org.gouji.check.citations;

import java.util.ArrayList;
import java.util.List;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.PassageRule;
import org.gouji.check.RuleInfo;
import org.gouji.form.Grade;
import org.gouji.report.Passage;
import org.gouji.text.Edit;

/**
 * A title within a title is set in 〈〉 (GB/T 15834—2011, 4.15): 《关于印发〈办法〉的通知》. A 印发 that was typed behind the inner mark
 * is moved before it, as in the official titles.
 */
final class CiteNest extends PassageRule {

    private static final int LONGEST = 150;
    private static final int LONGEST_TAIL = 30;
    private static final List<String> VERBS = List.of("印发", "转发", "公布", "发布");

    /** The rule. */
    CiteNest() {
        super(RuleInfo.of("cite-nest", Grade.LIKELY));
    }

    @Override
    protected void look(Passage passage, Findings out) {
        String string = passage.string();
        int open = string.indexOf('《');
        while (open >= 0) {
            int end = outerEnd(string, open);
            if (end < 0) {
                open = string.indexOf('《', open + 1);
                continue;
            }
            inner(passage, open, end, out);
            open = string.indexOf('《', end);
        }
    }

    /**
     * Index of the mark that closes the title opened at {@code open}, or -1 if it is not closed within {@link #LONGEST}
     * characters.
     */
    private static int outerEnd(String string, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(string.length(), open + LONGEST); i++) {
            char c = string.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return i;
            } else if (c == '。') {
                return -1;
            }
        }
        return -1;
    }

    private void inner(Passage passage, int outerOpen, int outerEnd, Findings out) {
        String string = passage.string();
        for (int i = outerOpen + 1; i < outerEnd; i++) {
            if (string.charAt(i) == '〈') {
                i += Math.max(0, string.substring(i, outerEnd + 1).lastIndexOf('〉'));
                continue;
            }
            char close = closing(string.charAt(i));
            int end = close == 0 ? -1 : i + string.substring(i, outerEnd).lastIndexOf(close);
            if (end > i + 1 && outerEnd - end <= LONGEST_TAIL) {
                out.add(finding(passage, i, end));
                return;
            }
        }
    }

    private static char closing(char open) {
        return switch (open) {
            case '《' -> '》';
            case '<' -> '>';
            case '＜' -> '＞';
            case '«' -> '»';
            default -> 0;
        };
    }

    private Finding finding(Passage passage, int open, int end) {
        String inside = passage.string().substring(open + 1, end);
        String verb = VERBS.stream().filter(inside::startsWith).findFirst().orElse("");
        boolean slipped = !verb.isEmpty()
                && inside.length() > verb.length() + 2
                && passage.string().substring(0, open).endsWith("关于");
        List<Edit> edits = new ArrayList<>();
        if (slipped) {
            edits.add(new Edit(passage.span(open, open + 1 + verb.length()), verb + "〈"));
        } else {
            edits.add(new Edit(passage.span(open, open + 1), "〈"));
        }
        edits.add(new Edit(passage.span(end, end + 1), "〉"));
        String right = slipped ? verb + "〈" + inside.substring(verb.length()) + "〉" : "〈" + inside + "〉";
        return Finding.of(info, passage.span(open, end + 1), right)
                .withFix(Fix.preferred(
                        slipped ? Fix.Kind.EXACT : Fix.Kind.LOSSLESS, message("fix", right), List.copyOf(edits)));
    }
}
