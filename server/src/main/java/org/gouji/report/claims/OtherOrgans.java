package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Claim;
import org.gouji.text.MappedText;
import org.gouji.text.PrefilteredPattern;
import org.gouji.text.Span;
import org.gouji.text.SpanSet;

/**
 * What a paragraph says of organs other than the report's own: 县自然资源局收到申请12件，予以公开5件；乡镇共收到9件，全部予以公开. A
 * government names figures of its office, of departments and of townships; the tables may count them or not.
 *
 * @param spoken stretches that speak of another organ
 * @param subjects where the names of such organs begin, in ascending order
 */
record OtherOrgans(SpanSet spoken, List<Integer> subjects) {

    private static final String ENDS = "(?:办公室|办公厅|局|厅|委员会|委|管委会|街道|镇|乡|单位|机关|部门|政府|政府办|党政办|分局|支队|大队|所|中心|公司|集团|处|科|股)";
    private static final String NAME = "(?:[\\u4e00-\\u9fff]{1,16}?" + ENDS
            + "|[省市州盟县区旗乡镇街](?:级|直|属|辖)[\\u4e00-\\u9fff]{0,12}?|(?:(?:下辖|所辖|辖区|所属|下属|直属)内?的?)?[0-9]{1,4}(?:个|家|名)[\\u4e00-\\u9fff]{0,8}?(?:镇|乡|街道|县|市|区|旗|局|委|办|所|站|部门|单位|机关|机构|中心|科室|处室|支队|大队)|办公室|乡镇|镇乡|镇街|街镇|市县|县区|区县|各[县市区镇乡科股处][\\u4e00-\\u9fff（）、()]{0,8}?)";
    private static final String BETWEEN =
            "(?:分别|牵头|负责|具体|直接|[共总合]计|没有|[均也]?未|均?无|共|累计|总共|新|全年|年内|本年度?|今年|20[0-9]{2}年度?|政府信息公开|依?申请公开|[（(][^（）()]{0,12}[）)])*";
    private static final Pattern SUBJECT = Pattern.compile("(?<name>" + NAME + ")"
            + BETWEEN
            + "(?=收到|受理|接收|接到|新收|办理|办结|答复|制发|制定|印发|出台|作出|做出|实施|发生|产生|被|公开|主动公开|现行有效|有效|行政复议|行政诉讼|[0-9])");

    private static final String BEFORE_SUBJECT = "，；、。：（";

    private static final String SENTENCE_END = "；。";
    private static final String CLAUSE_END = "，；。";
    private static final int LONGEST_CLAUSE = 100;
    private static final String ALSO = "另有";

    /** Only governments make rules: a bureau speaks of those of the government above it. */
    private static final PrefilteredPattern RULES_ABOVE =
            PrefilteredPattern.of("(?:省|市|州|国务院|部委)(?:人民)?(?:政府)?(?:部门)?规章");

    /** 全县各部门共收到申请203件，办结198件; 全县复议案件33件，纠正6件: the numbers of all, which a government's own report may count. */
    private static final PrefilteredPattern WHOLE =
            PrefilteredPattern.of("全[省市州盟县区旗][^，。；：]{0,24}?(?:收到|受理|接收|新收|复议|诉讼|应诉|被诉)[^，。；：]{0,16}?[0-9]");

    private static final Pattern GOVERNS = Pattern.compile("政府|管委会|管理委员会");

    /** 镇街另行收到申请9件，办结8件: whoever that was, it is not in the tables; nor is what a sentence says is counted elsewhere. */
    private static final PrefilteredPattern BESIDES = PrefilteredPattern.of("另外?行?(?:收到|受理|接收|接到|承接|承办)");

    /** 县政府办公室本级新收47件，上年结转3件: whether the tables count those below it, too, the sentence does not say. */
    private static final PrefilteredPattern OWN_LEVEL = PrefilteredPattern.of(
            "(?:政府|机关|局|厅|委|办|办公室|管委会|单位|部门)本级(?:机关)?(?:[共总合]计|全年|年内|本年度?|今年|累计|直接|依?申请公开|政府信息公开)*(?:收到|受理|接收|接到|新收|办理|办结|答复|制发|制定|印发|出台|[0-9])");

    private static final PrefilteredPattern COUNTED_ELSEWHERE = PrefilteredPattern.of(
            "(?:不|未)(?:在|计入|列入|纳入|属于|包[含括]在|统计在)[^，。；：]{0,12}(?:报告|年报|第[二三四]部分|[上本]表|表[二三四]|统计)|(?:由|在)[^，。；：]{0,12}(?:各自|本单位|自行|自身)[^，。；：]{0,12}(?:年报|报告)[^，。；：]{0,6}(?:反映|公布|公开|统计|列明|体现)|(?:另行|单独)(?:统计|编报|公布|反映|汇总)");

    /** Our own: 我局, 全局, 局办公室; 县级 is a level, 全县 is everybody, ourselves included. */
    private static final Pattern SELF = Pattern.compile("[我本全此其].*|上述.*|[局委厅办院署][^属辖].*|以上.*");

    /** 办公室办理12件，规划股办理32件: beside other units it is one of them. */
    private static final Pattern OFFICE = Pattern.compile("[局委厅办院署]?(?:办公室|党政办|综合办)");

    private static final Pattern BACK = Pattern.compile(
            "[；。]|(?<=[，、：])(?:我|本)(?:局|委|办|厅|院|署|所|站|中心|单位|机关|部门|镇|乡|街道|市|县|区|省)|全(?:市|县|省|区|州|镇|乡|局|委)");

    /** Where {@code folded} speaks of other organs than {@code own}; nowhere if that is empty. */
    static OtherOrgans in(MappedText folded, String own) {
        SpanSet spoken = new SpanSet();
        List<Integer> subjects = new ArrayList<>();
        String string = folded.string();
        Matcher subject = SUBJECT.matcher(string);
        int said = 0;
        int office = -1;
        for (int from = 0; !own.isEmpty() && isFound(subject, string, from); from = subject.end()) {
            if (OFFICE.matcher(subject.group("name")).matches()) {
                office = subject.start();
            }
            if (!isOwn(subject.group("name"), own)) {
                if (office >= said && isOneSentence(string, office, subject.start())) {
                    spoken.add(folded.span(office, subject.start()));
                }
                subjects.add(folded.offset(subject.start("name")));
                if (subject.start() >= said) {
                    said = back(string, subject.end("name"));
                    spoken.add(folded.span(subject.start(), said));
                }
            }
        }
        if (!own.isEmpty() && !own.contains("政府")) {
            add(RULES_ABOVE, folded, end -> clauseEnd(string, end, CLAUSE_END), spoken);
        }
        if (!own.isEmpty() && !GOVERNS.matcher(own).find()) {
            add(WHOLE, folded, end -> back(string, end), spoken);
        }
        add(BESIDES, folded, end -> clauseEnd(string, end, SENTENCE_END), spoken);
        add(OWN_LEVEL, folded, end -> clauseEnd(string, end, SENTENCE_END), spoken);
        Matcher elsewhere = COUNTED_ELSEWHERE.matcher(string);
        while (COUNTED_ELSEWHERE.mayBeIn(string) && elsewhere.find()) {
            int start = clauseBefore(string, elsewhere.start());
            spoken.add(folded.span(start, elsewhere.end()));
        }
        return new OtherOrgans(spoken, List.copyOf(subjects));
    }

    /** True if there is a subject behind {@code from}, which {@code subject} then is; to search for all that at once is slow. */
    private static boolean isFound(Matcher subject, String string, int from) {
        for (int at = from; at < string.length(); at++) {
            if (mayBeginSubject(string, at)
                    && subject.region(at, string.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** At the beginning, behind a mark, or behind such a word. */
    private static boolean mayBeginSubject(String string, int at) {
        return at == 0
                || BEFORE_SUBJECT.indexOf(string.charAt(at - 1)) >= 0
                || at > 1
                        && (string.startsWith("其中", at - 2)
                                || string.startsWith("其余", at - 2)
                                || string.startsWith("另外", at - 2));
    }

    /** Adds each match of {@code pattern} and what follows it, up to where {@code end} says; the next is looked for behind that. */
    private static void add(PrefilteredPattern pattern, MappedText folded, IntUnaryOperator end, SpanSet spoken) {
        String string = folded.string();
        if (!pattern.mayBeIn(string)) {
            return;
        }
        Matcher match = pattern.matcher(string);
        for (int from = 0; match.find(from); ) {
            from = end.applyAsInt(match.end());
            spoken.add(folded.span(match.start(), from));
        }
    }

    /** Where what is said behind {@code from} is of the organ itself again. */
    private static int back(String string, int from) {
        Matcher back = BACK.matcher(string);
        return back.find(from) ? back.start() : string.length();
    }

    /** True if it makes a difference to {@code claim} whose figures it speaks of. */
    static boolean concern(Claim claim) {
        return !(claim instanceof Claim.Balance
                || claim instanceof Claim.OtherYear
                || claim instanceof Claim.FeeMention);
    }

    /**
     * True if {@code claim} compares what is said of another organ with the report's own tables, or sets numbers of several
     * organs against that of one of them.
     */
    boolean excludes(Claim claim) {
        if (!spoken.overlaps(claim.phrase())) {
            return false;
        }
        if (claim instanceof Claim.Parts parts) {
            Span total = parts.total().span();
            int first = parts.parts().stream()
                    .mapToInt(part -> part.span().start())
                    .min()
                    .orElse(total.end());
            return spoken.overlaps(total)
                    && subjects.stream().anyMatch(subject -> subject >= total.end() && subject < first);
        }
        return concern(claim);
    }

    private static boolean isOneSentence(String string, int from, int to) {
        return from >= 0
                && to - from <= LONGEST_CLAUSE
                && string.substring(from, to).indexOf('。') < 0;
    }

    private static int clauseEnd(String string, int from, String ends) {
        int end = from;
        while (end < string.length() && ends.indexOf(string.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where 另有 stands in the sentence, or the beginning of the clause before the one that {@code at} stands in. */
    private static int clauseBefore(String string, int at) {
        int commas = 0;
        int start = at;
        int from = Math.max(0, at - LONGEST_CLAUSE);
        String before = string.substring(from, at);
        int besides = before.lastIndexOf(ALSO);
        if (besides > before.lastIndexOf('。')) {
            return from + besides;
        }
        while (start > Math.max(0, at - LONGEST_CLAUSE)
                && SENTENCE_END.indexOf(string.charAt(start - 1)) < 0
                && commas < 2) {
            start--;
            commas += string.charAt(start) == '，' ? 1 : 0;
        }
        return start;
    }

    /** A short name leaves characters of the whole one out: 市文旅局, 县政府办. */
    private static boolean isOwn(String name, String own) {
        if (SELF.matcher(name).matches()) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = own.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
