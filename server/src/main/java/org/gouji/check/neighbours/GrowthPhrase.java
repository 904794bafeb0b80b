package org.gouji.check.neighbours;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.FieldRole;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Report;
import org.gouji.text.MappedText;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;

/**
 * A number of this year and how it is said to have changed since last year: 收到申请36件，同比上升16.13%. What is said to be about
 * so much (约, 近) states nothing that could be checked.
 *
 * @param role what is counted
 * @param number this year's number, as the sentence states it
 * @param up true for a rise; a number that stayed the same is a change of 0
 * @param percent true if the change is a percentage of last year's number, false if it is a number itself
 * @param change its size, not negative
 * @param digits where the size stands, from the word for rise or fall up to the end of the number; both may be wrong
 * @param words what stands there
 * @param since the year before, if the sentence names it: 较2022年
 */
record GrowthPhrase(
        FieldRole role,
        BigDecimal number,
        boolean up,
        boolean percent,
        BigDecimal change,
        Span digits,
        String words,
        Optional<Integer> since) {

    private static final PassageSearch<GrowthPhrase> SEARCH = new PassageSearch<>(GrowthPhrase::shift);
    private static final String SINCE =
            "(?:同比|(?:较|比|相比|与|和)(?:之)?(?:上一?年度?|去年|前一?年|(20\\d{2})年度?)(?:同期)?(?:的\\d+件)?(?:相比|相较|比较|比)?)";
    private static final PrefilteredPattern COUNT = PrefilteredPattern.of(
            "(?=\\d)(?<![\\d.|])(\\d{1,7})(?:件|宗|起|份|条|例)(?:次)?(?=[，、（]|[^\\d，。；（]{0,12}?" + SINCE + ")");
    private static final Pattern CHANGE = Pattern.compile(
            "[，、（]?(?:申请|受理|收到|办理)?(?:总?数量?|总?量|件数)?(?:" + SINCE + ")?[，]?"
                    + "((?:大幅|明显|略有|有所|共)?(增加|增长|上升|提高|上涨|增多|减少|下降|回落|降低|下滑)了?(\\d{1,7}(?:\\.\\d{1,4})?)([%％]|件|宗|起|份|条|例))");
    /** Hardly any paragraph has one of them: the others need not be folded for this search. */
    private static final PrefilteredPattern CHANGED = PrefilteredPattern.of("增加|增长|上升|提高|上涨|增多|减少|下降|回落|降低|下滑");

    private static final Pattern OPENS = Pattern.compile("[，、（]?(?:申请|受理|收到|办理)?(?:总?数量?|总?量|件数)?" + SINCE);
    private static final String UP = "增加增长上升提高上涨增多";
    private static final Pattern NOT_WHOLE =
            Pattern.compile("其中|网上|网络|线上|信函|邮寄|当面|现场|传真|自然人|个人|公民|法人|企业|组织|季度|上半年|下半年|[0-9]月|全市|全省|全县|全区|各单位|各部门");

    /** Every such phrase of {@code report} about a number of its tables. */
    static List<GrowthPhrase> of(Report report, int lastYear) {
        List<GrowthPhrase> phrases = new ArrayList<>();
        for (Passage passage : report.prose().passages()) {
            passage.search(SEARCH, () -> of(passage)).stream()
                    .filter(phrase ->
                            phrase.since().filter(year -> year != lastYear).isEmpty())
                    .forEach(phrases::add);
        }
        return phrases;
    }

    private static List<GrowthPhrase> of(Passage passage) {
        List<GrowthPhrase> phrases = new ArrayList<>();
        if (passage.mayHold(CHANGED) && passage.mayHold(COUNT)) {
            MappedText folded = passage.folded();
            Matcher count = COUNT.pattern().matcher(folded.string());
            while (count.find()) {
                Optional<FieldRole> role = role(clause(folded.string(), count.start(1)));
                if (role.isPresent()) {
                    read(folded, count, role.get(), phrases);
                }
            }
        }
        return phrases;
    }

    /** A copy with its offsets moved by {@code delta} UTF-16 units. */
    private GrowthPhrase shift(int delta) {
        return new GrowthPhrase(role, number, up, percent, change, digits.shift(delta), words, since);
    }

    /** From the mark before the number, as far as the subject reaches. */
    private static String clause(String string, int number) {
        int start = number;
        int commas = 0;
        while (start > 0 && "。；".indexOf(string.charAt(start - 1)) < 0) {
            // The subject may stand in the clause before: 我局共收到申请，共36件.
            if (string.charAt(start - 1) == '，' && ++commas > 0) {
                break;
            }
            start--;
        }
        return string.substring(start, number);
    }

    private static Optional<FieldRole> role(String clause) {
        if (NOT_WHOLE.matcher(clause).find()) {
            return Optional.empty();
        }
        if (clause.contains("复议")) {
            return clause.contains("诉讼") ? Optional.empty() : Optional.of(FieldRole.REVIEWS);
        }
        if (clause.contains("诉讼")) {
            return Optional.of(FieldRole.SUITS);
        }
        if (!clause.contains("申请")) {
            return Optional.empty();
        }
        if (clause.contains("办结") || clause.contains("答复")) {
            return Optional.of(FieldRole.FINISHED);
        }
        boolean received =
                clause.contains("收到") || clause.contains("受理") || clause.contains("新收") || clause.contains("接收");
        return received ? Optional.of(FieldRole.RECEIVED) : Optional.empty();
    }

    private static void read(MappedText folded, Matcher count, FieldRole role, List<GrowthPhrase> phrases) {
        String string = folded.string();
        int at = unitEnd(string, count.end(1));
        Matcher opens = OPENS.matcher(string);
        if (!opens.region(at, string.length()).lookingAt()) {
            return;
        }
        Optional<Integer> since = Optional.ofNullable(opens.group(1)).map(Integer::valueOf);
        Matcher change = CHANGE.matcher(string);
        while (change.region(at, string.length()).lookingAt() && change.end() > at) {
            boolean percent = change.group(5).equals("%") || change.group(5).equals("％");
            phrases.add(new GrowthPhrase(
                    role,
                    new BigDecimal(count.group(1)),
                    UP.contains(change.group(3)),
                    percent,
                    new BigDecimal(change.group(4)),
                    folded.span(change.start(3), change.end(4)),
                    string.substring(change.start(3), change.end(4)),
                    since));
            at = change.end();
        }
    }

    private static int unitEnd(String string, int end) {
        int at = end + 1;
        return at < string.length() && string.charAt(at) == '次' ? at + 1 : at;
    }
}
