package org.gouji.report.claims;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.SectionRole;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.Passage;
import org.gouji.report.claims.Token.Kind;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Reads sentences that begin with the year before or after the report's and go on with the organ's own work. Plans,
 * comparisons and cases carried over may rightly begin with another year.
 */
final class YearGrammar {

    private static final Pattern WORK = Pattern.compile(
            "^(?:以来)?(?:共|累计|向[^，。；]{1,14}(?:发出|发送|收取)|通过|主动公开|公开|收到|接到|受理|办理|新收|未收到|没有收到|未收取|没有收取|未发生|发布|认真贯彻|深入贯彻|深入推进|扎实推进|扎实开展|认真落实|严格落实|全面贯彻|全面落实|积极推进|持续推进)");
    /** What the opening of part one goes on with behind the organ's name; what was done in an earlier year is told otherwise. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:以习近平|以[^，。]{2,30}为(?:指导|统领|引领|指引|抓手|载体|核心|主线|契机|导向|目标)|在[^，。]{2,30}(?:领导|指导|支持|关心)下"
                    + "|紧?紧?围绕|紧扣|聚焦|始终坚持|坚持(?:以|把|将)|严格按照|高度重视|贯彻落实|(?:认真|深入|全面)(?:学习|贯彻)|把[^，。]{2,20}(?:作为|纳入|融入|摆))");

    /** What the organ did in the year: 在县政府网站公开信息148条, 2次听取工作汇报. */
    private static final Pattern DONE =
            Pattern.compile("^(?:在[^，。]{2,16}?(?:主动公开|公开|发布)|[0-9]{1,3}次|组织|召开|举办|开展|更新|答复|加强|规范|完善|健全|优化|强化)");

    private static final Pattern HISTORY =
            Pattern.compile("以来|起[，步]|曾|已经?|原|试点|至今|首次|率先|基础|当时|之后|此后|随后|改革|成立|划转|组建|合并|目前|现|[时前后][，。]");

    /** 2023年收到申请3件，同年办结2件: whoever says so means the year that is named. */
    private static final Pattern SAME_YEAR = Pattern.compile("同年|当年");

    private static final Pattern OWN = Pattern.compile(
            "^(?:[局委厅办院](?:党组|党委|领导|务会)|党组|党委|局长|主要领导|主要负责人|全年|我局|本局|我委|本委|我厅|本厅|我办|本办|我镇|本镇|我街道|本街道|我单位|本单位|我[乡县市区省]|本[乡县市区省]|街道|管委会|支队|大队|总队|[镇乡](?=(?:未|没有|共|通过|主动公开|公开|收到|受理|新收))|本机关|我机关|本部门|我中心|本中心|区|县|市)");
    private static final Set<Term> OTHER_TIMES =
            EnumSet.of(Term.COMPARE, Term.THIS, Term.LAST, Term.NEXT, Term.PLAN, Term.CARRIED, Term.PART_TIME);
    private static final Pattern GROUNDS = Pattern.compile("(?:依据|根据|按照|依照|严格执行)《[^。；]*》[^。；》]*[，）]+");
    private static final Pattern BEGINNING = Pattern.compile("^(?:在|自|从|于)");

    private final String organ;

    /** {@code organ}: the name in the title, empty if unknown. */
    YearGrammar(String organ) {
        this.organ = Normalizer.label(organ);
    }

    /** The claim that a sentence makes by naming another year, if it does. */
    Optional<Claim> read(TokenRange whole, Optional<TokenRange> next) {
        TokenRange sentence = whole.of(opening(whole), whole.to());
        TokenizedPassage passage = sentence.passage();
        Token first = passage.get(sentence.from());
        int year = first.number().intValue();
        int report = passage.reportYear();
        if (report == 0
                || !first.is(Kind.YEAR)
                || Math.abs(year - report) != 1
                || year > report && mayLookAhead(passage.part())
                || namesOtherTimes(sentence)
                || namesYear(SubsetScope.withBefore(sentence), report)
                || next.filter(range -> opensWith(range, report)).isPresent()) {
            return Optional.empty();
        }
        String string = passage.folded().string();
        int end = passage.get(sentence.to() - 1).end();
        String rest = string.substring(first.end(), end);
        String clause = rest.startsWith("，") ? rest.substring(1) : rest;
        if (SAME_YEAR.matcher(clause).find()) {
            return Optional.empty();
        }
        String predicate = withoutSubject(clause);
        boolean work =
                !BEGINNING.matcher(predicate).find() && WORK.matcher(predicate).find();
        boolean opening = year < report
                && predicate.length() < clause.length()
                && opensParagraph(sentence)
                && (OPENING.matcher(predicate).find()
                        || DONE.matcher(predicate).find()
                                && !HISTORY.matcher(clause).find());
        if (!work && !opening) {
            return Optional.empty();
        }
        Span digits = passage.folded().span(first.start(), first.numeralEnd());
        return Optional.of(new Claim.OtherYear(year, digits, passage.folded().span(first.start(), end)));
    }

    /** Where the year stands in 依据《…》，2023年未收取费用 and 我局2023年未收取费用; otherwise where the sentence begins. */
    private int opening(TokenRange sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.passage().get(i).is(Kind.YEAR)) {
                String before = sentence.of(sentence.from(), i).string();
                boolean opens = GROUNDS.matcher(before).matches()
                        || withoutSubject(before).isEmpty();
                return opens ? i : sentence.from();
            }
        }
        return sentence.from();
    }

    /** The first words of a paragraph of part one that does not come to the report's own year. */
    private static boolean opensParagraph(TokenRange sentence) {
        TokenizedPassage passage = sentence.passage();
        boolean first = sentence.from() == 0 && passage.part().is(SectionRole.OVERVIEW);
        TokenRange all = new TokenRange(passage, 0, passage.size());
        return first && !namesOtherTimes(all);
    }

    /** Parts behind the overview look ahead. */
    private static boolean mayLookAhead(Passage.Part part) {
        return part.number() > 0 && !part.is(SectionRole.OVERVIEW);
    }

    /** 2024年没有收到申请；2023年收到2件: whoever has just named the report's year means the other one. */
    private static boolean namesYear(TokenRange words, int year) {
        for (int i = words.from(); i < words.to(); i++) {
            Token token = words.passage().get(i);
            if (token.is(Kind.YEAR) && token.number().intValue() == year) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWith(TokenRange sentence, int year) {
        Token first = sentence.passage().get(sentence.from());
        return first.is(Kind.YEAR) && first.number().intValue() == year;
    }

    private static boolean namesOtherTimes(TokenRange sentence) {
        TokenizedPassage passage = sentence.passage();
        Token first = passage.get(sentence.from());
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            Token token = passage.get(i);
            boolean other = token.is(Kind.WORD)
                    && token.topic().filter(OTHER_TIMES::contains).isPresent()
                    && !(token.is(Term.THIS) && passage.folded().string().startsWith("全年", token.start()));
            // 2021年收到5件，2020年收到3件: one year after another.
            boolean another = token.is(Kind.YEAR)
                    && (token.number().intValue() == passage.reportYear()
                            || first.is(Kind.YEAR)
                                    && token.number().intValue()
                                            != first.number().intValue());
            if (other || another) {
                return true;
            }
        }
        return false;
    }

    /** {@code predicate} without the subject before it: the name of the organ, the end of its name, or words like 我局. */
    private String withoutSubject(String predicate) {
        String rest = predicate;
        for (int i = 0; i + 2 <= organ.length(); i++) {
            if (rest.startsWith(organ.substring(i))) {
                rest = rest.substring(organ.length() - i);
                break;
            }
        }
        String before;
        do {
            before = rest;
            rest = OWN.matcher(rest).replaceFirst("");
        } while (!rest.equals(before));
        return rest.startsWith("，") ? rest.substring(1) : rest;
    }
}
