package org.gouji.report.claims;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.claims.Token.Kind;
import org.gouji.report.claims.TokenizedPassage.Theme;

/** Reads how many applications came over from the year before, or go over into the next. */
final class CarriedGrammar {

    /** 本年新收与上年结转合计47件: both together. */
    private static final Pattern WITH_NEW = Pattern.compile(
            "(?:[和与及、]|加上?|连同|以及)[^，。；：0-9]{0,12}(?:结转|新收|收到|受理|接收|申请|办理)[^，。；：0-9]{0,10}(?:合计|共|总计|总数|之和|相加|累计)");

    private static final Pattern NEW = Pattern.compile("新收|收到|受理|接收|当年|今年|本年度?(?!结转)(?:的?申请|新增|受|办)");

    private final ClaimTable table;
    private final CountedUnits units;

    CarriedGrammar(ClaimTable table, CountedUnits units) {
        this.table = table;
        this.units = units;
    }

    Optional<ClaimSpec> read(QuantityMention mention) {
        return carried(mention).or(() -> pending(mention));
    }

    /** 上年结转, 结转下年度. */
    private Optional<ClaimSpec> carried(QuantityMention mention) {
        if (!units.countsCases(mention) || mention.theme() != Theme.APPLICATION && !mention.has(Term.APPLICATION)) {
            return Optional.empty();
        }
        if (MentionScope.isUnrelated(mention) || SubsetScope.isOneKindOfApplicants(mention)) {
            return Optional.empty();
        }
        return direction(mention.whole())
                .filter(verb -> !isWithNew(mention))
                .flatMap(verb -> table.spec(verb, Term.APPLICATION));
    }

    /** True for what was carried over and what was received in one number. */
    static boolean isWithNew(QuantityMention mention) {
        String head = mention.head().string();
        return WITH_NEW.matcher(head).find() && NEW.matcher(head).find();
    }

    /** 结转办理3件, where {@code verb} is the index of 办理. */
    static boolean isJustBefore(TokenRange head, int verb) {
        int before = verb - 1;
        while (before >= head.from() && isSkippable(head.passage().get(before))) {
            before--;
        }
        return before >= head.from() && head.passage().get(before).is(Term.CARRIED);
    }

    /** {@link Term#CARRIED_OVER} or {@link Term#CARRIED_FORWARD}, if the words name just one of the two. */
    static Optional<Term> direction(TokenRange words) {
        TokenizedPassage passage = words.passage();
        boolean over = false;
        boolean forward = false;
        for (int i = words.from(); i < words.to(); i++) {
            if (!passage.get(i).is(Term.CARRIED)) {
                continue;
            }
            int before = i - 1;
            while (before >= words.from() && isSkippable(passage.get(before))) {
                before--;
            }
            int after = i + 1;
            while (after < words.to()
                    && (isSkippable(passage.get(after)) || passage.get(after).is(Kind.NUMBER))) {
                after++;
            }
            over |= before >= words.from() && isYear(passage, before, Term.LAST, -1);
            forward |= after < words.to() && isYear(passage, after, Term.NEXT, 1)
                    || before >= words.from() && passage.get(before).is(Term.NEXT);
        }
        return over == forward ? Optional.empty() : Optional.of(over ? Term.CARRIED_OVER : Term.CARRIED_FORWARD);
    }

    private static boolean isSkippable(Token token) {
        return token.is(Term.FILLER) || token.is(Term.APPLICATION) || token.is(Term.REQUEST);
    }

    private static boolean isYear(TokenizedPassage passage, int at, Term word, int distance) {
        Token token = passage.get(at);
        return token.is(word) || token.is(Kind.YEAR) && token.number().intValue() == passage.reportYear() + distance;
    }

    /** Applications that are not answered yet go over into the next year. */
    private Optional<ClaimSpec> pending(QuantityMention mention) {
        boolean sole = !mention.has(Term.RECEIVED_NEW, Term.RECEIVED, Term.ANSWERED, Term.FINISHED);
        return mention.has(Term.PENDING)
                        && sole
                        && units.countsCases(mention)
                        && mention.theme() == Theme.APPLICATION
                        && !MentionScope.isUnrelated(mention)
                        && !SubsetScope.isOneKindOfApplicants(mention)
                ? table.spec(Term.CARRIED_FORWARD, Term.APPLICATION)
                : Optional.empty();
    }
}
