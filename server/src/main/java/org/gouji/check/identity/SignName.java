package org.gouji.check.identity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.check.Finding;
import org.gouji.check.Findings;
import org.gouji.check.Fix;
import org.gouji.check.FrameRule;
import org.gouji.check.RuleInfo;
import org.gouji.check.Subject;
import org.gouji.form.Grade;
import org.gouji.report.Identity;
import org.gouji.report.Identity.Named;
import org.gouji.text.Edit;
import org.gouji.text.Normalizer;

/**
 * The organ under the text is that of the title. One of them may carry the province or city in front, and the office
 * may sign for its government, or two organs sign together. A short form beside the full name is {@link NameAbbr}'s.
 */
final class SignName extends FrameRule {

    private static final Pattern OFFICES = Pattern.compile("(?:党政|综合)?(?:办公室|办公厅|办事处|人民政府|政府)$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern OF_STREETS = Pattern.compile("人民政府(?=\\p{IsHan}{1,8}街道)");
    private static final Pattern ENDS = Pattern.compile("(管委会|委|办)$");

    private static final Pattern BLANK = Pattern.compile("[×✕╳XＸxｘ*＊_＿○〇]{2,}");

    /** The rule. */
    SignName() {
        super(RuleInfo.of("sign-name", Grade.LIKELY));
    }

    @Override
    public void check(Subject subject, Findings out) {
        Identity identity = subject.report().identity();
        identity.organ()
                .ifPresent(organ -> identity.signature()
                        .filter(signature -> !isSame(organ.name(), signature.name()))
                        .ifPresent(signature -> out.add(finding(organ, signature))));
    }

    private Finding finding(Named organ, Named signature) {
        return Finding.of(info, signature.span(), signature.name(), organ.name())
                .withRelated(organ.span(), message("related", organ.name()))
                .withFix(Fix.preferred(
                        Fix.Kind.EXACT,
                        message("fix", organ.name()),
                        List.of(new Edit(signature.span(), organ.name()))));
    }

    private static boolean isSame(String organ, String signature) {
        return fits(organ, signature) || fits(signature, organ) || isAlike(organ, signature);
    }

    /** ××市公安局 may become any city's; that it is not filled in yet is told by itself. */
    private static boolean fits(String unfilled, String name) {
        return BLANK.matcher(unfilled).find()
                && Stream.of(BLANK.split(unfilled, -1))
                        .filter(part -> !part.isEmpty())
                        .allMatch(name::contains);
    }

    private static boolean isAlike(String organ, String signature) {
        String one = plain(organ);
        String other = plain(signature);
        String oneBare = withoutOffices(withoutOffices(one));
        String otherBare = withoutOffices(withoutOffices(other));
        return endsAlike(one, other)
                || endsAlike(oneBare, other)
                || endsAlike(one, otherBare)
                || endsAlike(oneBare, otherBare)
                || ShortName.inFull(one, other).isPresent()
                || ShortName.inFull(other, one).isPresent();
    }

    private static boolean endsAlike(String one, String other) {
        return one.length() > 2 && other.length() > 2 && (one.endsWith(other) || other.contains(one));
    }

    /** Without a second name in brackets, and with the short words for 委员会 and 办公室 written out. */
    private static String plain(String name) {
        String outer = BRACKETS.matcher(Normalizer.label(name)).replaceAll("");
        String own = OF_STREETS.matcher(outer).replaceFirst("");
        return ENDS.matcher(own).replaceFirst(end -> switch (end.group()) {
            case "管委会" -> "管理委员会";
            case "委" -> "委员会";
            default -> "办公室";
        });
    }

    private static String withoutOffices(String name) {
        return OFFICES.matcher(name).replaceFirst("");
    }
}
