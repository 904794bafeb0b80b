package org.gouji.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;

/**
 * Reads a number with its share: {@code n件，占p%}. The share is that of the number it stands behind; of what, the sentence
 * says (占答复总数的), or 其中 does, or it is one of the numbers of applications in the tables.
 */
final class ShareGrammar {

    /** Words around the name of what a share is of. */
    private static final Pattern AROUND_BASE =
            Pattern.compile("^(?:比|全部|全年|本年度?|年度|其)+|(?:[总全]?[数量]+|总体|全部|件数|的|比例|比重|约|达到?|为|[，：:])+$");
    /** Names that may be of anything that is counted. */
    private static final Pattern ANYTHING = Pattern.compile("|总|申请|(?:政府|各类)?信息|公开信息|信息公开|主动公开(?:信息)?|发布(?:信息)?");

    /** 甲类1件、乙类1件，合占5.7%: the share of several numbers together. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?:合计?|共计?|[两二三四五六七八九十几]+[者类项种方个]?(?:之和|合计|共|相加)?|之和|总和|加起来|一起)$");

    /** 企业和社会组织申请少，两类合计6件: of more than the number before. */
    private static final Pattern CLASSES =
            Pattern.compile("[两二三四五六七八九十几][者类项种方个][^，。；]{0,4}(?:合计|共|总计|相加)[^，。；]{0,4}$");

    private static final Pattern SEVERAL = Pattern.compile("[及和与、]");

    /** 占比由93.18%降至86.36%: the share of another number comes first. */
    private static final Pattern FROM = Pattern.compile("[由从]$");

    /** What applications are counted in; 两项 may count anything. */
    private static final Set<String> APPLICATIONS = Set.of("件", "件次", "宗", "份");

    private static final List<Term> OUTCOMES = List.of(Term.ANSWERED, Term.RECEIVED, Term.HANDLED);
    private static final List<Term> RECEIVED = List.of(Term.RECEIVED, Term.HANDLED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Term[] OF_APPLICATIONS = {
        Term.ANSWERED, Term.FINISHED, Term.RECEIVED, Term.RECEIVED_NEW, Term.HANDLED, Term.APPLICATION, Term.REQUEST
    };

    private final ClaimTable table;

    ShareGrammar(ClaimTable table) {
        this.table = table;
    }

    /**
     * The share of {@code mention}, if one is stated and it is clear of what.
     *
     * @param ofApplications true if the number counts applications
     * @param before the numbers of the paragraph up to here
     */
    Optional<Claim> read(QuantityMention mention, boolean ofApplications, List<QuantityMention> before) {
        TokenRange rest =
                mention.sentence().of(mention.at() + 1, mention.sentence().to());
        int percent = percent(rest);
        if (percent < 0 || mention.number().approximate() || mention.has(Term.COMPARE)) {
            return Optional.empty();
        }
        TokenizedPassage passage = mention.sentence().passage();
        TokenRange between = rest.of(rest.from(), percent);
        int at = between.last(Term.SHARE);
        boolean together = at >= 0
                && TOGETHER.matcher(between.of(between.from(), at).string()).find();
        Optional<Claim> ofNumber =
                at < 0 || together ? Optional.empty() : ofNumber(mention, between.of(at, between.to()), percent);
        if (ofNumber.isPresent()) {
            return ofNumber;
        }
        // 占办结总数的: of which number, whatever the sentence counted before.
        boolean names = at >= 0
                && between.of(at, between.to()).has(Term.FINISHED, Term.ANSWERED, Term.RECEIVED_NEW)
                && mention.theme() == TokenizedPassage.Theme.APPLICATION
                && APPLICATIONS.contains(mention.unit());
        if (at < 0
                || between.has(Term.AMONG, Term.RESPECTIVELY, Term.WIDE, Term.COMPARE)
                || together
                || !names && CLASSES.matcher(mention.head().string()).find()
                || FROM.matcher(between.string()).find()
                || passage.get(percent).approximate()
                || hasSubject(between.of(between.from(), at), mention)) {
            return Optional.empty();
        }
        List<QuantityMention> wholes = before.stream()
                .filter(other -> other.unit().equals(mention.unit()) && other.at() < mention.at())
                .filter(other -> !other.number().approximate())
                .toList();
        TokenRange base = between.of(at + 1, between.to());
        Token share = passage.get(percent);
        boolean ofPersons = ShareBases.isOfApplicants(mention) && APPLICATIONS.contains(mention.unit());
        boolean among =
                mention.sentence().of(mention.sentence().from(), mention.at()).has(Term.AMONG);
        wholes = among
                ? wholes
                : wholes.stream().filter(whole -> !hasShare(whole)).toList();
        wholes = among || share.number().compareTo(HUNDRED) == 0 ? wholes : others(wholes, mention);
        List<QuantityMention> bases = ShareBases.of(mention, base, names, wholes, before);
        if (!bases.isEmpty()) {
            return Optional.of(claim(mention, share, bases, percent));
        }
        // 新收44件，上年结转3件。自然人38件，占86.4%: what was carried over is too little to be what it is a share of.
        List<QuantityMention> greater = wholes.stream()
                .filter(whole -> !whole.has(Term.CARRIED) || !isLess(whole, mention))
                .toList();
        if (!isClear(base, mention, ofApplications || names || ofPersons, greater)) {
            return Optional.empty();
        }
        List<CellSum> cells = ofApplications || names ? cells(OUTCOMES) : ofPersons ? cells(RECEIVED) : List.of();
        return wholes.isEmpty() && cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim.Share(
                        mention.quantity(),
                        share.number(),
                        passage.folded().span(share.start(), share.numeralEnd()),
                        Stream.of(
                                        wholes.stream().map(QuantityMention::quantity),
                                        ShareBases.together(mention, QuantityMention.of(mention.sentence())).stream(),
                                        ShareBases.together(mention, wholes).stream())
                                .flatMap(quantities -> quantities)
                                .toList(),
                        cells,
                        passage.span(mention.at(), percent + 1)));
    }

    private static Claim claim(QuantityMention part, Token share, List<QuantityMention> wholes, int percent) {
        TokenizedPassage passage = part.sentence().passage();
        return new Claim.Share(
                part.quantity(),
                share.number(),
                passage.folded().span(share.start(), share.numeralEnd()),
                Stream.concat(
                                wholes.stream().map(QuantityMention::quantity),
                                ShareBases.together(part, QuantityMention.of(part.sentence())).stream())
                        .toList(),
                List.of(),
                passage.span(part.at(), percent + 1));
    }

    private static boolean isLess(QuantityMention whole, QuantityMention part) {
        return whole.number().number().compareTo(part.number().number()) < 0;
    }

    /** 208件，比2022年的170件增加38件。信函52件。自然人168件，占80.77%: three of these four are no whole of applications. */
    private static boolean ofNothing(QuantityMention whole, QuantityMention part) {
        return part.theme() == TokenizedPassage.Theme.APPLICATION
                && APPLICATIONS.contains(part.unit())
                && (isLess(whole, part)
                        || whole.has(Term.COMPARE)
                        || PartScope.isChange(whole)
                        || !PartScope.kindOf(whole).isEmpty());
    }

    /** 29件，占新收申请44件的65.9%: it is a share of the number named with it. {@code base} begins with 占. */
    private static Optional<Claim> ofNumber(QuantityMention mention, TokenRange base, int percent) {
        TokenizedPassage passage = base.passage();
        List<QuantityMention> named = QuantityMention.of(mention.sentence()).stream()
                .filter(other -> other.at() > base.from() && other.at() < percent)
                .toList();
        if (named.size() != 1) {
            return Optional.empty();
        }
        QuantityMention whole = named.get(0);
        Token share = passage.get(percent);
        boolean plain = whole.unit().equals(mention.unit())
                && !whole.number().approximate()
                && !share.approximate()
                && !base.has(Kind.STOP)
                && !base.has(Term.COMPARE, Term.RESPECTIVELY, Term.AMONG)
                && mention.number().number().compareTo(whole.number().number()) <= 0;
        return plain
                ? Optional.of(new Claim.Share(
                        mention.quantity(),
                        share.number(),
                        passage.folded().span(share.start(), share.numeralEnd()),
                        List.of(whole.quantity()),
                        List.of(),
                        passage.span(mention.at(), percent + 1)))
                : Optional.empty();
    }

    /** 公开27件，占61.4%；不公开3件，占6.8%: both are parts of something else. */
    static boolean hasShare(QuantityMention other) {
        TokenRange rest = other.sentence().of(other.at() + 1, other.sentence().to());
        int percent = percent(rest);
        TokenRange between = percent < 0 ? rest.of(rest.from(), rest.from()) : rest.of(rest.from(), percent);
        return between.has(Term.SHARE);
    }

    /** 提案163件，主办件占31.3%: the share is of what is named right before it. */
    private static boolean hasSubject(TokenRange before, QuantityMention mention) {
        int comma = before.to() - 1;
        while (comma >= before.from() && !before.passage().get(comma).is(Kind.STOP)) {
            comma--;
        }
        return comma >= before.from() && isSubject(before.of(comma + 1, before.to()), mention);
    }

    /** 主办件; 公开及部分公开, which are several numbers together. */
    private static boolean isSubject(TokenRange words, QuantityMention mention) {
        return words.has(Kind.TEXT)
                || words.has(Term.NATURAL) && !mention.has(Term.NATURAL)
                || words.has(Term.LEGAL) && !mention.has(Term.LEGAL)
                || SEVERAL.matcher(words.string()).find();
    }

    /** A number is no part of itself: the same number said twice is not what it is a share of. */
    private static List<QuantityMention> others(List<QuantityMention> wholes, QuantityMention part) {
        return wholes.stream()
                .filter(whole -> whole.number().number().compareTo(part.number().number()) != 0)
                .toList();
    }

    /** Index of the share behind a number, before the next one; a bracket with numbers of its own is skipped. */
    static int percent(TokenRange rest) {
        int bracket = -1;
        for (int i = rest.from(); i < rest.to(); i++) {
            Token token = rest.passage().get(i);
            if (token.text().equals("（") && token.is(Kind.STOP)) {
                bracket = i;
            } else if (token.text().equals("）") && token.is(Kind.STOP)) {
                if (bracket < 0) {
                    return -1; // The number stands in the bracket, what follows does not.
                }
                bracket = -1;
            } else if (token.is(Kind.PERCENT)) {
                return i;
            } else if (token.is(Kind.NUMBER)) {
                if (bracket < 0 && rest.of(rest.from(), i).has(Term.SHARE) && isBase(rest, i)) {
                    continue;
                }
                if (bracket < 0) {
                    return -1;
                }
                while (i + 1 < rest.to() && !rest.passage().get(i + 1).text().equals("）")) {
                    i++;
                }
            }
        }
        return -1;
    }

    /** The number at {@code at} and its unit stand before 的 and a share: 占44件的65.9%. */
    private static boolean isBase(TokenRange rest, int at) {
        int percent = at + 1;
        while (percent < rest.to()
                && !rest.passage().get(percent).is(Kind.PERCENT)
                && !rest.passage().get(percent).is(Kind.STOP)
                && !rest.passage().get(percent).is(Kind.NUMBER)) {
            percent++;
        }
        return percent < rest.to()
                && rest.passage().get(percent).is(Kind.PERCENT)
                && rest.of(at + 1, percent).string().endsWith("的");
    }

    private static boolean isClear(
            TokenRange base, QuantityMention mention, boolean ofApplications, List<QuantityMention> wholes) {
        String name = AROUND_BASE.matcher(base.string()).replaceAll("");
        if (ANYTHING.matcher(name).matches()) {
            TokenRange sentence = mention.sentence();
            boolean among = sentence.of(sentence.from(), mention.at()).has(Term.AMONG);
            return ofApplications
                    || among
                    || wholes.stream()
                                    .filter(whole -> !ofNothing(whole, mention))
                                    .count()
                            == 1;
        }
        boolean named = wholes.stream().anyMatch(whole -> whole.whole().string().contains(name));
        return named || ofApplications && base.has(OF_APPLICATIONS);
    }

    private List<CellSum> cells(List<Term> verbs) {
        List<CellSum> cells = new ArrayList<>();
        for (Term verb : verbs) {
            table.spec(verb, Term.APPLICATION).ifPresent(spec -> cells.addAll(spec.means()));
        }
        return List.copyOf(cells);
    }
}
