package org.gouji.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.ClaimSpec;
import org.gouji.form.ClaimTable;
import org.gouji.form.Term;
import org.gouji.report.Claim;
import org.gouji.report.Identity;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Prose;
import org.gouji.text.MappedText;
import org.gouji.text.Wanted;

/** Reads the claims that a draft's prose makes about its tables. The form's data lists the words and cells. */
public final class ClaimReader {

    /** Longer runs of tokens are skipped: they are no sentences, and reading them would take more than linear time. */
    private static final int LONGEST_SENTENCE = 600;

    /** How many numbers of a paragraph a share may refer back to. */
    private static final int MOST_NUMBERS = 200;

    private final PassageSearch<Claim> search = new PassageSearch<>(Claim::shift);
    private final ClaimTable table;
    private final Lexer lexer;
    private final CountGrammar counts;
    private final DisputeGrammar disputes;
    private final DocumentGrammar documents;
    private final ZeroGrammar zeros;
    private final WholeGrammar wholes;
    private final SumGrammar sums;
    private final ShareGrammar shares;
    private final PartsGrammar parts = new PartsGrammar();

    /**
     * A reader for the sentences that {@code table} knows.
     *
     * @param table words, units and cells of the form
     */
    public ClaimReader(ClaimTable table) {
        this.table = table;
        this.lexer = new Lexer(table);
        CountedUnits units = new CountedUnits(table);
        this.counts = new CountGrammar(table, units);
        this.disputes = new DisputeGrammar(table, units);
        this.documents = new DocumentGrammar(table);
        this.zeros = new ZeroGrammar(table);
        this.wholes = new WholeGrammar(table);
        this.shares = new ShareGrammar(table);
        this.sums = new SumGrammar(table, units);
    }

    /** The claims that {@code prose} makes, in the order of its passages. */
    public List<Claim> read(Prose prose, Identity identity) {
        return read(prose, identity, Wanted.ALWAYS);
    }

    /**
     * The same.
     *
     * @param wanted asked before each passage
     * @throws java.util.concurrent.CancellationException as soon as the result is no longer wanted
     */
    public List<Claim> read(Prose prose, Identity identity, Wanted wanted) {
        int year = identity.year().map(Identity.Year::value).orElse(0);
        String organ = identity.organ().map(Identity.Named::name).orElse("");
        YearGrammar years = new YearGrammar(organ);
        Asked asked = new Asked(year, organ);
        return prose.passages().stream()
                .peek(passage -> wanted.check())
                .flatMap(passage -> passage.search(search, asked, () -> read(passage, asked, years)).stream())
                .toList();
    }

    /** What claims depend on besides their passage. */
    private record Asked(int year, String organ) {}

    private List<Claim> read(Passage passage, Asked asked, YearGrammar years) {
        List<Claim> claims = new ArrayList<>();
        MappedText folded = passage.folded();
        read(new TokenizedPassage(passage, folded, lexer.read(folded.string()), asked.year()), years, claims);
        FeeMentionReader.read(passage).ifPresent(claims::add);
        if (claims.stream().anyMatch(OtherOrgans::concern)) {
            claims.removeIf(OtherOrgans.in(folded, asked.organ())::excludes);
        }
        return List.copyOf(claims);
    }

    private void read(TokenizedPassage passage, YearGrammar years, List<Claim> claims) {
        List<TokenRange> sentences = passage.sentences();
        List<QuantityMention> before = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TokenRange sentence = sentences.get(i);
            if (sentence.to() - sentence.from() > LONGEST_SENTENCE) {
                continue;
            }
            Optional<TokenRange> next = i + 1 < sentences.size() ? Optional.of(sentences.get(i + 1)) : Optional.empty();
            years.read(sentence, next).ifPresent(claims::add);
            List<QuantityMention> mentions = QuantityMention.of(sentence);
            before.addAll(mentions);
            int reach = Math.max(0, before.size() - mentions.size() - MOST_NUMBERS);
            read(sentence, mentions, before.subList(reach, before.size()), claims);
            claims.addAll(parts.read(mentions, before.subList(reach, before.size() - mentions.size())));
        }
    }

    private void read(
            TokenRange sentence, List<QuantityMention> mentions, List<QuantityMention> before, List<Claim> claims) {
        List<Claim.Count> read = new ArrayList<>();
        List<Claim> percents = new ArrayList<>();
        List<Claim> outcomes = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            QuantityMention mention = mentions.get(i);
            boolean own = MentionScope.isOfReport(mention) && !MentionScope.isFormer(mention);
            Optional<ClaimSpec> spec = own ? spec(mention) : Optional.empty();
            boolean carried = i + 1 < mentions.size() && includesLastYear(mentions, i);
            spec.ifPresent(found -> read.add(new Claim.Count(
                    found, mention.quantity(), carried, mention.whole().span())));
            boolean applications = spec.filter(table::countsResults).isPresent();
            if (own) {
                documents.beside(mention, mentions).ifPresent(outcomes::add);
            }
            spec.flatMap(found -> disputes.outcome(mention, found)).ifPresent(outcomes::add);
            shares.read(mention, applications, before).ifPresent(percents::add);
        }
        claims.addAll(read);
        claims.addAll(outcomes);
        claims.addAll(percents);
        claims.addAll(zeros.read(sentence));
        claims.addAll(wholes.read(sentence, read));
        if (mentions.size() == 1) {
            wholes.carriedForward(sentence, read).ifPresent(claims::add);
        }
        List<Claim> totals = sums.total(mentions);
        claims.addAll(totals.isEmpty() ? SumGrammar.behind(mentions) : totals);
        sums.added(sentence, mentions, read).ifPresent(claims::add);
        SumGrammar.balance(sentence, read).ifPresent(claims::add);
        claims.addAll(FeeGrammar.read(sentence, mentions));
    }

    /** The cells that {@code mention}, a number of the report, must agree with. */
    private Optional<ClaimSpec> spec(QuantityMention mention) {
        return disputes.read(mention).or(() -> documents.read(mention)).or(() -> counts.read(mention));
    }

    /** 收到8件（含上年结转2件）, 收到8件，其中上年结转2件. */
    private static boolean includesLastYear(List<QuantityMention> mentions, int index) {
        QuantityMention next = mentions.get(index + 1);
        TokenRange between = next.sentence().of(mentions.get(index).at() + 1, next.at());
        boolean bracket = !between.isEmpty()
                && between.passage().get(between.from()).text().equals("（");
        // 新收27件（自然人22件、企业5件），上年结转1件: what stands behind the bracket is not in the number before it.
        return (bracket || between.has(Term.AMONG, Term.INCLUDING))
                && mentions.subList(index + 1, mentions.size()).stream()
                        .filter(later -> !bracket || later.bracket() == next.bracket())
                        .anyMatch(later -> CarriedGrammar.direction(later.whole())
                                .filter(Term.CARRIED_OVER::equals)
                                .isPresent());
    }
}
