package org.gouji.report.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.draft.Draft;
import org.gouji.draft.Title;
import org.gouji.report.Identity;
import org.gouji.report.OrganNames;
import org.gouji.report.Passage;
import org.gouji.report.PassageSearch;
import org.gouji.report.Prose;
import org.gouji.text.PrefilteredPattern;

/** Reads who reports, about which year and period, and how the organ calls itself. */
public final class IdentityReader {

    private static final PassageSearch<Identity.SelfName> SELF_NAMES = new PassageSearch<>(Identity.SelfName::shift);
    private static final PrefilteredPattern SELF = PrefilteredPattern.of("[我本](?<![自基日根成样版文书资标原剧课].)"
            + "(厅(?!堂)|局(?![部面势限域促])|委(?![托员任屈派婉])|办(?![法理公事学案结税证好成])|中心(?![城区思内医小])|院(?![校落士])|署(?![名理]))");

    private IdentityReader() {}

    /** What the title and the signature of {@code draft} state. {@link #withProse} adds what its sentences state. */
    public static Identity read(Draft draft) {
        Optional<Title> title = draft.blocks(Title.class).stream().findFirst();
        Optional<TitleParts> parts = title.map(found -> TitleParts.of(draft.text(), found));
        Optional<Identity.Named> organ = parts.flatMap(TitleParts::organ);
        SignatureReader.Signature signature = SignatureReader.read(draft, organ);
        String name = organ.or(signature::organ).map(Identity.Named::name).orElse("");
        return new Identity(
                title,
                organ,
                OrganNames.kind(name),
                parts.flatMap(TitleParts::year),
                List.of(),
                signature.organ(),
                signature.date(),
                PageHead.published(draft),
                List.of());
    }

    /**
     * {@code identity} with what sentences state: the periods, the short names, such as 我局, that the organ uses, and organ
     * and year where the title does not state them.
     *
     * @param firstYear the first year with a form
     * @param hasTables true if {@code draft} has tables of a form
     */
    public static Identity withProse(Identity identity, Draft draft, Prose prose, int firstYear, boolean hasTables) {
        List<Identity.SelfName> selfNames = new ArrayList<>();
        prose.passages().forEach(passage -> selfNames.addAll(passage.search(SELF_NAMES, () -> selfNames(passage))));
        List<Identity.Period> periods = PeriodReader.read(prose);
        Optional<Announcement> announced = Announcement.in(prose);
        Optional<Identity.Named> organ = identity.organ()
                .or(() -> announced.flatMap(Announcement::organ))
                .or(() -> identity.title().flatMap(title -> above(identity, draft, title)))
                .or(identity::signature);
        return new Identity(
                identity.title(),
                organ,
                organ.map(name -> OrganNames.kind(name.name())).orElse(identity.organKind()),
                ReportYear.of(identity, announced, periods, prose, firstYear, hasTables),
                periods,
                identity.signature(),
                identity.date(),
                identity.published(),
                List.copyOf(selfNames));
    }

    /** The name above the title; that of a government may be the site's, so a signature comes before it. */
    private static Optional<Identity.Named> above(Identity identity, Draft draft, Title title) {
        return PageHead.organ(draft, title)
                .filter(name -> identity.signature().isEmpty() || !name.name().endsWith("政府"));
    }

    private static List<Identity.SelfName> selfNames(Passage passage) {
        return passage.all(SELF)
                .map(match -> new Identity.SelfName(passage.span(match), match.group(1)))
                .toList();
    }
}
