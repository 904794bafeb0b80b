package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.claims.TokenizedPassage.Theme;
import org.gouji.text.Span;

/** Reads relations between the numbers of one sentence: parts of a whole, balances, shares. */
final class SumGrammar {

    private final ClaimTable table;
    private final CountedUnits units;

    SumGrammar(ClaimTable table, CountedUnits units) {
        this.table = table;
        this.units = units;
    }

    /** Counts for each channel; their sum is the number of applications. */
    Optional<Claim> added(TokenRange sentence, List<QuantityMention> mentions, List<Claim.Count> read) {
        List<QuantityMention> channels = mentions.stream()
                .filter(mention -> MentionScope.channels(mention) == 1)
                .filter(mention -> MentionScope.isOfReport(mention) && units.countsCases(mention))
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
}
