package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellSum;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.Token.Kind;
import org.gouji.report.claims.TokenizedPassage.Theme;
import org.gouji.text.Span;

/** Reads relations between the numbers of one sentence: parts of a whole, balances, shares. */
final class SumGrammar {

    private static final Set<Term> CHANNELS = EnumSet.of(Term.BY_NET, Term.BY_MAIL, Term.BY_DESK, Term.BY_FAX);
    private static final Set<Term> PERSONS = EnumSet.of(Term.NATURAL, Term.LEGAL);
    private static final Term[] ENDINGS = {
        Term.BESIDES,
        Term.COMPARE,
        Term.SUM,
        Term.AMONG,
        Term.SHARE,
        Term.CARRIED,
        Term.PENDING,
        Term.PLAN,
        Term.RESPECTIVELY,
        Term.WITHDRAWN,
        Term.LAST,
        Term.NEXT
    };
    private static final Term[] VERBS = {
        Term.RECEIVED_NEW,
        Term.RECEIVED,
        Term.HANDLED,
        Term.ANSWERED,
        Term.FINISHED,
        Term.ISSUED,
        Term.REPEALED,
        Term.PUBLISHED,
        Term.ANNOUNCED,
        Term.OCCURRED,
        Term.SHOWN
    };

    private final ClaimTable table;
    private final CountedUnits units;

    SumGrammar(ClaimTable table, CountedUnits units) {
        this.table = table;
        this.units = units;
    }

    /** 共14件，其中A1件、B13件: the number before 其中 and those behind it in the same unit. */
    List<Claim> parts(List<QuantityMention> mentions) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            QuantityMention opening = mentions.get(i);
            int among = opening.head().last(Term.AMONG, Term.RESPECTIVELY);
            boolean opens = among >= 0 && i > 0;
            if (opens && !opening.head().of(among, opening.at()).has(Term.BESIDES, Term.COMPARE)) {
                parts(mentions, i, mentions.get(i - 1)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Claim> parts(List<QuantityMention> mentions, int opening, QuantityMention total) {
        List<QuantityMention> parts = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (int i = opening; i < mentions.size(); i++) {
            QuantityMention part = mentions.get(i);
            if (!part.unit().equals(total.unit())
                    || part.unit().isEmpty()
                    || i > opening && ends(part, mentions.get(opening))) {
                break;
            }
            if (part.number().approximate() || !kindOf(part).isEmpty() && kinds.add(kindOf(part)) && kinds.size() > 1) {
                return Optional.empty();
            }
            parts.add(part);
        }
        boolean exact = !total.number().approximate() && !total.has(Term.COMPARE);
        boolean mixed = kinds.size() == 1
                && parts.stream().anyMatch(part -> kindOf(part).isEmpty());
        if (parts.size() < 2 || !exact || mixed && !isPlain(parts)) {
            return Optional.empty();
        }
        QuantityMention last = parts.get(parts.size() - 1);
        TokenRange sentence = total.sentence();
        boolean closed = last.tail().to() == sentence.to()
                && last == mentions.get(mentions.size() - 1)
                && !last.has(Term.ETC)
                && endsSentence(sentence);
        return Optional.of(new Claim.Parts(
                total.quantity(),
                parts.stream().map(QuantityMention::quantity).toList(),
                closed,
                sentence.passage()
                        .span(total.head().isEmpty() ? total.at() : total.head().from(), last.at() + 1)));
    }

    private static boolean endsSentence(TokenRange sentence) {
        TokenizedPassage passage = sentence.passage();
        return sentence.to() < passage.size()
                && passage.get(sentence.to()).text().equals("。");
    }

    /** The dimension that a part belongs to; parts of different dimensions, such as applicant and channel, overlap. */
    private static String kindOf(QuantityMention part) {
        for (Term id : CHANNELS) {
            if (part.has(id)) {
                return "channel";
            }
        }
        for (Term id : PERSONS) {
            if (part.has(id)) {
                return "person";
            }
        }
        return part.has(Term.OPENED, Term.PARTLY, Term.REFUSED, Term.IMPOSSIBLE, Term.IGNORED, Term.OTHERWISE)
                ? "result"
                : "";
    }

    private static boolean isPlain(List<QuantityMention> parts) {
        return parts.stream().noneMatch(part -> part.has(Term.OPENED, Term.NATURAL, Term.LEGAL));
    }

    private static boolean ends(QuantityMention part, QuantityMention opening) {
        if (part.head().has(ENDINGS)
                || part.head().has(Kind.YEAR)
                || part.tail().has(Term.COMPARE, Term.PENDING, Term.CARRIED)) {
            return true;
        }
        TokenRange before = part.clause().of(part.clause().from(), part.at());
        int bracket = before.from() - 1;
        boolean inBracket = bracket > opening.at()
                && part.sentence().passage().get(bracket).text().equals("（");
        int verb = part.head().last(VERBS);
        boolean other = verb >= 0
                && !opening.head().has(part.sentence().passage().get(verb).term());
        return inBracket || other;
    }

    /** Counts for each channel; their sum is the number of applications. */
    Optional<Claim> added(TokenRange sentence, List<QuantityMention> mentions, List<Claim.Count> read) {
        List<QuantityMention> channels = mentions.stream()
                .filter(mention -> MentionScope.isOfReport(mention) && units.countsCases(mention))
                .filter(mention -> MentionScope.channels(mention) == 1)
                .filter(mention -> mention.theme() == Theme.APPLICATION || mention.has(Term.APPLICATION))
                .filter(mention ->
                        mention.has(Term.REQUEST, Term.APPLICATION) && !mention.has(Term.OTHER, Term.COMPARE))
                .filter(mention -> !mention.number().approximate())
                .toList();
        boolean whole = read.stream()
                .anyMatch(count -> MentionScope.isReceived(count.spec().verb()));
        if (channels.size() < 2 || whole || sentence.has(Term.AMONG, Term.BESIDES, Term.SUM, Term.ANSWERED)) {
            return Optional.empty();
        }
        Span phrase = channels.get(0)
                .whole()
                .span()
                .union(channels.get(channels.size() - 1).whole().span());
        return table.spec(Term.RECEIVED, Term.APPLICATION)
                .map(spec -> new Claim.Added(
                        spec, channels.stream().map(QuantityMention::quantity).toList(), phrase));
    }

    /** 网上申请3件，信函2件，合计5件: a total of the channels before it. */
    List<Claim> total(List<QuantityMention> mentions) {
        List<Claim> found = new ArrayList<>();
        for (int i = 2; i < mentions.size(); i++) {
            QuantityMention total = mentions.get(i);
            boolean sum = total.head().has(Term.SUM)
                    && total.head().holdsOnly(Term.REQUEST, Term.APPLICATION)
                    && total.tail().isEmpty();
            boolean channels = mentions.subList(0, i).stream()
                    .allMatch(part -> MentionScope.channels(part) == 1
                            && part.unit().equals(total.unit())
                            && !part.number().approximate());
            if (sum
                    && channels
                    && units.countsCases(total)
                    && MentionScope.isOfReport(total)
                    && total.theme() == Theme.APPLICATION) {
                List<Claim.Quantity> parts = mentions.subList(0, i).stream()
                        .map(QuantityMention::quantity)
                        .toList();
                Span phrase = mentions.get(0).whole().span().union(total.whole().span());
                found.add(new Claim.Parts(total.quantity(), parts, true, phrase));
                table.spec(Term.RECEIVED, Term.APPLICATION)
                        .ifPresent(spec -> found.add(new Claim.Count(
                                spec, total.quantity(), false, total.whole().span())));
            }
        }
        return found;
    }

    /** 收到n件，上年结转m件，办结k件，结转下年j件. */
    static Optional<Claim> balance(TokenRange sentence, List<Claim.Count> read) {
        List<Claim.Count> received = with(read, Term.RECEIVED, Term.RECEIVED_NEW, Term.HANDLED);
        List<Claim.Count> over = with(read, Term.CARRIED_OVER);
        List<Claim.Count> done = with(read, Term.FINISHED, Term.ANSWERED);
        List<Claim.Count> forward = with(read, Term.CARRIED_FORWARD);
        boolean each = received.size() == 1 && over.size() == 1 && done.size() == 1 && forward.size() == 1;
        if (!each || read.stream().anyMatch(count -> count.quantity().approximate())) {
            return Optional.empty();
        }
        boolean included = received.get(0).carried();
        boolean doubtful = !included && received.get(0).spec().verb() == Term.HANDLED;
        return doubtful
                ? Optional.empty()
                : Optional.of(new Claim.Balance(
                        included ? received : List.of(received.get(0), over.get(0)),
                        List.of(done.get(0), forward.get(0)),
                        sentence.span()));
    }

    private static List<Claim.Count> with(List<Claim.Count> read, Term... verbs) {
        return read.stream()
                .filter(count -> List.of(verbs).contains(count.spec().verb())
                        && count.spec().topic() == Term.APPLICATION)
                .toList();
    }

    /** {@code n件，占p%}, of a number named before it in the paragraph or of the applications answered or received. */
    Optional<Claim> share(QuantityMention mention, boolean ofApplications, List<QuantityMention> before) {
        TokenRange rest =
                mention.sentence().of(mention.at() + 1, mention.sentence().to());
        int percent = rest.first(Kind.PERCENT);
        int next = rest.first(Kind.NUMBER);
        if (percent < 0 || next >= 0 && next < percent || mention.number().approximate() || mention.has(Term.COMPARE)) {
            return Optional.empty();
        }
        TokenRange between = rest.of(rest.from(), percent);
        TokenizedPassage passage = mention.sentence().passage();
        if (!between.has(Term.SHARE)
                || between.has(Term.COMPARE)
                || passage.get(percent).approximate()) {
            return Optional.empty();
        }
        List<Claim.Quantity> wholes = before.stream()
                .filter(other -> other.unit().equals(mention.unit()) && other.at() < mention.at())
                .filter(other -> !other.number().approximate())
                .map(QuantityMention::quantity)
                .toList();
        List<CellSum> cells = new ArrayList<>();
        if (ofApplications) {
            for (Term verb : List.of(Term.ANSWERED, Term.RECEIVED, Term.HANDLED)) {
                table.spec(verb, Term.APPLICATION).ifPresent(spec -> cells.addAll(spec.means()));
            }
        }
        Token share = passage.get(percent);
        return wholes.isEmpty() && cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim.Share(
                        mention.quantity(),
                        share.number(),
                        passage.folded().span(share.start(), share.numeralEnd()),
                        wholes,
                        List.copyOf(cells),
                        passage.span(mention.at(), percent + 1)));
    }
}
