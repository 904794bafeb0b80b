package org.gouji.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.check.Wording;
import org.gouji.check.WordsRule;
import org.gouji.form.Grade;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.text.Span;

/**
 * 《》 and “” come in pairs (GB/T 15834—2011). A paragraph with just one mark too many or too few has lost its partner;
 * one with several has a habit of its own, such as closing with an opening mark.
 */
final class TextPair extends WordsRule {

    private static final PassageSearch<Single> SINGLES = new PassageSearch<>((single, delta) -> single);
    private static final String OPENING = "《“";
    private static final String CLOSING = "》”";
    private static final int SHORTEST = 5;
    private static final Pattern SENTENCE = Pattern.compile("[，。；：]");

    /** The rule. */
    TextPair() {
        super(RuleInfo.of("text-pair", Grade.LIKELY));
    }

    /**
     * A mark without its partner.
     *
     * @param passage index of the paragraph
     * @param at index in it
     * @param kind index in {@link #OPENING}
     * @param opens true for an opening mark
     */
    private record Single(int passage, int at, int kind, boolean opens) {}

    @Override
    public boolean concerns(Subject subject, Wording wording) {
        return wording.passages().stream()
                .anyMatch(passage -> !singles(passage.string(), 0).isEmpty());
    }

    @Override
    public void check(Subject subject, Findings out) {
        List<Passage> passages = subject.report().prose().passages();
        List<Single> singles = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int passage = i;
            passages.get(i)
                    .search(SINGLES, () -> singles(passages.get(passage).string(), passage))
                    .forEach(found -> singles.add(new Single(passage, found.at(), found.kind(), found.opens())));
        }
        boolean unread = subject.report().tables().stream().anyMatch(table -> table.unread() || table.partly());
        for (int i = 0; i < singles.size(); i++) {
            Single single = singles.get(i);
            // The label 3.危及“三安全一稳定” in pieces.
            boolean piece = unread
                    && !SENTENCE.matcher(passages.get(single.passage()).string())
                            .find();
            if (!piece && !hasPartner(singles, i)) {
                Span place = passages.get(single.passage()).span(single.at(), single.at() + 1);
                String mark = String.valueOf((single.opens() ? OPENING : CLOSING).charAt(single.kind()));
                String partner = String.valueOf((single.opens() ? CLOSING : OPENING).charAt(single.kind()));
                out.add(Finding.of(info, place, mark, partner));
            }
        }
    }

    /** At most two marks of a paragraph are single, so that a partner is never more than a few marks away. */
    private static boolean hasPartner(List<Single> singles, int index) {
        Single single = singles.get(index);
        for (int i = index - 1; i >= 0 && single.passage() - singles.get(i).passage() <= 2; i--) {
            if (isPartner(single, singles.get(i))) {
                return true;
            }
        }
        for (int i = index + 1; i < singles.size() && singles.get(i).passage() - single.passage() <= 2; i++) {
            if (isPartner(single, singles.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a quotation goes over several paragraphs, or a paragraph was cut, the partner stands in the next one. */
    private static boolean isPartner(Single single, Single other) {
        int distance = single.opens() ? other.passage() - single.passage() : single.passage() - other.passage();
        return other.kind() == single.kind() && other.opens() != single.opens() && (distance == 1 || distance == 2);
    }

    private static List<Single> singles(String string, int passage) {
        if (string.length() < SHORTEST) {
            return List.of(); // A piece of a label: 定”
        }
        List<Single> found = new ArrayList<>();
        for (int kind = 0; kind < OPENING.length(); kind++) {
            List<Single> some = singles(string, passage, kind);
            boolean straight = kind == 1 && string.indexOf('"') >= 0;
            if (some.size() == 1 && !straight) {
                found.addAll(some);
            }
        }
        return found;
    }

    private static List<Single> singles(String string, int passage, int kind) {
        List<Single> open = new ArrayList<>();
        List<Single> closed = new ArrayList<>();
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == OPENING.charAt(kind)) {
                open.add(new Single(passage, i, kind, true));
            } else if (c == CLOSING.charAt(kind)) {
                if (open.isEmpty()) {
                    closed.add(new Single(passage, i, kind, false));
                } else {
                    open.remove(open.size() - 1);
                }
            }
        }
        // 《条例（…）《规定》: with equal marks inside each other, the first is the one that was not closed.
        closed.addAll(open);
        return closed;
    }
}
