package org.gouji.report.claims;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.claims.TokenizedPassage.Theme;

/** Reads what a number counts: applications by what was done with them, and applicants; results in {@link ResultGrammar}. */
final class CountGrammar {

    private static final Term[] VERBS = {Term.RECEIVED_NEW, Term.RECEIVED, Term.HANDLED, Term.ANSWERED, Term.FINISHED};
    /** Characters that may stand between a verb and its number. */
    private static final int REACH = 40;

    /** 投诉举报处理类132件 is about a subject of applications, not about what was done. */
    private static final String KIND = "类";

    /**
     * 申请内容为医疗纠纷处理9件、机构许可办理6件: what the applications are about, whatever verbs are in it; and 依据第三十七条区分处理4件, which
     * are some of them.
     */
    private static final Pattern MATTERS = Pattern.compile(
            "第[一二三四五六七八九十百0-9]+[条款项]|区分$|(?:内容|事项|主题|类型|事由|诉求)(?:主要|大多|多)?(?:为|是|有|涉及|包括|集中[在于]?)[^，。；0-9]");

    private final ClaimTable table;
    private final CountedUnits units;
    private final CarriedGrammar carried;
    private final ResultGrammar results;

    CountGrammar(ClaimTable table, CountedUnits units) {
        this.table = table;
        this.units = units;
        this.carried = new CarriedGrammar(table, units);
        this.results = new ResultGrammar(table, units);
    }

    /** The cells that {@code mention}, a number of the report, must agree with, if any. */
    Optional<ClaimSpec> read(QuantityMention mention) {
        return carried.read(mention)
                .or(() -> results.read(mention))
                .or(() -> applicant(mention))
                .or(() -> application(mention));
    }

    /** 自然人3人，法人2人: persons are not applications, but mostly come to the same. */
    private Optional<ClaimSpec> applicant(QuantityMention mention) {
        boolean unit = units.countsCases(mention) || units.countsPersons(mention);
        if (!unit
                || mention.theme() != Theme.APPLICATION
                || mention.has(VERBS)
                || MentionScope.isUnrelated(mention)
                || SubsetScope.isOfCarriedOver(mention)
                || MentionScope.isFormer(mention)) {
            return Optional.empty();
        }
        int last = mention.head().last(Term.NATURAL, Term.LEGAL);
        if (last < 0
                || !mention.since(last + 1).holdsOnly(Term.REQUEST)
                || mention.head().of(mention.head().from(), last).has(Term.NATURAL, Term.LEGAL)
                || !mention.tail().holdsOnly(Term.REQUEST, Term.APPLICATION)) {
            return Optional.empty();
        }
        if (SubsetScope.isAmongSome(mention)) {
            return Optional.empty();
        }
        TokenRange sentence = mention.sentence();
        String label = sentence.of(last, last + 1).string();
        Optional<ClaimSpec> column = table.applicants(label);
        if (column.isPresent()) {
            boolean once = sentence.string().indexOf(label) == sentence.string().lastIndexOf(label);
            return once ? column : Optional.empty();
        }
        Term kind = mention.sentence().passage().get(last).term();
        boolean once = sentence.first(kind) == last && sentence.last(kind) == last;
        return once ? table.spec(Term.ANY, kind) : Optional.empty();
    }

    private Optional<ClaimSpec> application(QuantityMention mention) {
        int verb = mention.head().last(VERBS);
        if (!units.countsCases(mention)) {
            return Optional.empty();
        }
        if (verb < 0) {
            return withoutVerb(mention);
        }
        TokenizedPassage passage = mention.sentence().passage();
        int length = mention.number().start() - passage.get(verb).end();
        if (length > REACH
                || MentionScope.isNegated(mention.head(), verb)
                || mention.since(verb + 1).string().endsWith(KIND)
                || SubsetScope.isSome(mention, verb)
                || MATTERS.matcher(mention.clause()
                                .of(mention.clause().from(), verb)
                                .string())
                        .find()
                || isPartOfName(passage, verb)
                || MentionScope.isUnrelatedSince(mention, verb)
                || mention.hasSince(verb, Term.RESTRICTION, Term.CAUSE, Term.BESIDES, Term.CARRIED, Term.PENDING)
                || MentionScope.isBranch(mention)
                || CarriedGrammar.isWithNew(mention)
                || CarriedGrammar.isJustBefore(mention.head(), verb)
                || MentionScope.hasRest(mention)
                || !isAboutApplications(mention, verb)) {
            return Optional.empty();
        }
        Term id = passage.get(verb).term();
        boolean received = MentionScope.isReceived(id);
        if (MentionScope.channels(mention) == 1 || isOneKindOfApplicant(mention, verb)) {
            return Optional.empty();
        }
        boolean several = mention.head().of(mention.head().from(), verb).has(VERBS) && !received;
        return several ? Optional.empty() : table.spec(id, Term.APPLICATION);
    }

    /** 医疗事故鉴定与投诉处理14件: a verb at the end of the name of something. */
    private static boolean isPartOfName(TokenizedPassage passage, int verb) {
        if (verb == 0 || !passage.get(verb).is(Term.HANDLED)) {
            return false;
        }
        Token before = passage.get(verb - 1);
        return before.is(Term.OTHER) || before.is(Token.Kind.TEXT) && before.end() - before.start() > 1;
    }

    /** A topic without a verb counts applications only together with a zero or 合计. */
    private Optional<ClaimSpec> withoutVerb(QuantityMention mention) {
        boolean zero =
                mention.number().number().signum() == 0 && !mention.unit().isEmpty();
        int topic = mention.head().last(Term.APPLICATION);
        boolean before = topic >= 0 && mention.since(topic + 1).holdsOnly(Term.REQUEST);
        boolean behind = mention.head().isEmpty()
                && mention.tail().has(Term.APPLICATION)
                && mention.tail().holdsOnly(Term.APPLICATION);
        boolean sum = before
                && mention.since(topic + 1).has(Term.SUM)
                && mention.tail().isEmpty();
        return (zero && (before || behind) || sum)
                        && !MentionScope.isUnrelated(mention)
                        && !mention.has(Term.CARRIED, Term.RESTRICTION, Term.CAUSE)
                        && MentionScope.channels(mention) == 0
                        && !mention.sentence().has(Term.ATTRIBUTE, Term.DOCUMENT)
                        && !MentionScope.isBranch(mention)
                ? table.spec(Term.RECEIVED, Term.APPLICATION)
                : Optional.empty();
    }

    /** True if the words around the number name applications, or can mean nothing else. */
    private boolean isAboutApplications(QuantityMention mention, int verb) {
        TokenRange between = mention.since(verb + 1);
        boolean received =
                MentionScope.isReceived(mention.sentence().passage().get(verb).term());
        if (between.has(Term.APPLICATION) || mention.tail().has(Term.APPLICATION)) {
            return true;
        }
        if (between.has(Term.DISCLOSURE) || mention.tail().has(Term.DISCLOSURE)) {
            return between.holdsOnly(Term.DISCLOSURE, Term.REQUEST)
                    && (mention.tail().isEmpty() || mention.tail().has(Term.REQUEST));
        }
        boolean plain = between.holdsOnly(
                        Term.REQUEST, Term.BY_NET, Term.BY_MAIL, Term.BY_DESK, Term.BY_FAX, Term.NATURAL, Term.LEGAL)
                && mention.tail().holdsOnly(Term.REQUEST, Term.NATURAL, Term.LEGAL);
        boolean request = between.has(Term.REQUEST) || mention.tail().has(Term.REQUEST);
        return plain && mention.theme() == Theme.APPLICATION && (request || !received);
    }

    private static boolean isOneKindOfApplicant(QuantityMention mention, int verb) {
        boolean natural = mention.hasSince(verb, Term.NATURAL);
        boolean legal = mention.hasSince(verb, Term.LEGAL);
        return natural != legal;
    }
}
