package org.gouji.report.claims;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.form.SectionRole;
import org.gouji.report.Claim;
import org.gouji.report.Passage;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;

/**
 * Detects whether a passage mentions fees for processing applications at all (政府信息公开信息处理费管理办法, 国办函〔2020〕109号).
 * {@link FeeGrammar} reads the amounts.
 */
final class FeeMentionReader {

    private static final Pattern NAMED = Pattern.compile("信息处理费|收费|费用|收取.{0,8}费|收.{0,4}处理费");
    private static final Pattern CLAUSE = Pattern.compile("[^。；;，,]+");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");
    /** The row of table three that counts who did not pay: its words report nothing on fees. */
    private static final Pattern LABEL = Pattern.compile("(?:申请人)?逾期未按(?:收费)?通知(?:的?要求)?缴纳(?:费用)?");

    private static final Pattern FEE = Pattern.compile("收费通知|缴费|缴纳|缴款|收取|收费|费用|信息处理费");
    private static final Pattern NOTICE = Pattern.compile("收费通知|缴费|缴纳|信息处理费");
    private static final Pattern DENIAL = Pattern.compile("无|没有|未|不收|不涉及|不存在|免|0元|0件|零");
    private static final Pattern COUNTED = Pattern.compile("[1-9１-９][\\d０-９.,]*\\s*(?:件|份|次|宗|起|人|万?元)");

    private FeeMentionReader() {}

    /** The mention in {@code passage}, if there is one. */
    static Optional<Claim.FeeMention> read(Passage passage) {
        String string = passage.string();
        if (string.indexOf('费') < 0 && string.indexOf('收') < 0 && string.indexOf('缴') < 0) {
            return Optional.empty();
        }
        boolean named = NAMED.matcher(string.replaceAll("\\s+", "")).find();
        // Fees are reported under other matters, so 收费 or 费用 alone means them there.
        Pattern subject = passage.part().is(SectionRole.OTHER) ? FEE : NOTICE;
        // A sub-heading only names the subject of the prose behind it.
        int from = passage.body() < string.length() ? passage.body() : 0;
        String prose = LABEL.matcher(TITLE.matcher(string.substring(from)).replaceAll("《》"))
                .replaceAll("");
        boolean affirmed =
                CLAUSE.matcher(prose).results().map(MatchResult::group).anyMatch(clause -> affirms(clause, subject));
        Span phrase = passage.span();
        return named || affirmed ? Optional.of(new Claim.FeeMention(named, affirmed, phrase)) : Optional.empty();
    }

    private static boolean affirms(String written, Pattern subject) {
        String clause = Normalizer.label(written);
        return subject.matcher(clause).find()
                && (COUNTED.matcher(clause).find() || !DENIAL.matcher(clause).find());
    }
}
