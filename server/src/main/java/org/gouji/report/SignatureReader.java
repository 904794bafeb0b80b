package org.gouji.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.PageMark;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Table;
import org.gouji.text.Normal;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Reads the organ's name and the date under the text. */
final class SignatureReader {

    private static final int LINES = 4;
    private static final Pattern ORGAN =
            Pattern.compile("[\\p{IsHan}()·]{2,40}(局|厅|委|委员会|办|办公室|办公厅|中心|院|署|政府|镇|乡|街道|办事处|部|会|公司|所|站|处|馆|队)");
    private static final Pattern NOT_ORGAN = Pattern.compile(".*(报告|事项|情况|没有|暂无|公开工作).*|无.*");
    private static final Pattern SEAL = Pattern.compile("\\((盖章|公章|印章|印)\\)$|^(单位|填报单位|落款|发布单位|发布机构)[:：]");

    private SignatureReader() {}

    /**
     * What stands under the text.
     *
     * @param organ the organ's name
     * @param date the date
     * @param start where the first of them starts, or the end of the text
     */
    record Signature(Optional<Identity.Named> organ, Optional<Identity.SignedDate> date, int start) {}

    static Signature read(Draft draft, Optional<Identity.Named> titled) {
        Text text = draft.text();
        Optional<Identity.Named> organ = Optional.empty();
        Optional<Identity.SignedDate> date = Optional.empty();
        int start = text.length();
        for (Span line : lastLines(draft)) {
            String written = text.slice(line);
            Matcher matcher = DateReader.DATE.matcher(written);
            boolean dated = date.isEmpty() && organ.isEmpty() && isDateLine(matcher, written);
            if (dated) {
                date = DateReader.date(matcher, line.start())
                        .map(day -> new Identity.SignedDate(day, DateReader.isCanonical(matcher.group())));
                start = line.start() + matcher.start();
            }
            Span rest = dated ? new Span(line.start(), line.start() + matcher.start()) : line;
            Optional<Identity.Named> name = organ.isPresent() ? Optional.empty() : organ(text, rest, titled, date);
            if (name.isPresent()) {
                organ = name;
                start = name.get().span().start();
            }
            if (!dated && name.isEmpty()) {
                break;
            }
        }
        return new Signature(organ, date, start);
    }

    /** A line that holds a date and, at most, the organ's name before it. */
    private static boolean isDateLine(Matcher matcher, String written) {
        int from = 0;
        while (matcher.find(from)) {
            if (Normal.isBlank(written.substring(matcher.end()).replaceAll("[。)）]", ""))) {
                String before = Normal.label(written.substring(0, matcher.start()));
                return before.length() < 45
                        && (before.isEmpty()
                                || before.matches("(\\(|日期:|时间:|发布日期:)")
                                || ORGAN.matcher(before).matches());
            }
            from = matcher.end();
        }
        return false;
    }

    private static Optional<Identity.Named> organ(
            Text text, Span line, Optional<Identity.Named> titled, Optional<Identity.SignedDate> date) {
        Span trimmed = Normal.trim(text.string(), line);
        String name = SEAL.matcher(Normal.label(text.slice(trimmed))).replaceAll("");
        boolean same =
                titled.filter(organ -> Normal.label(organ.name()).equals(name)).isPresent();
        boolean likely = name.length() >= 3
                && ORGAN.matcher(name).matches()
                && !NOT_ORGAN.matcher(name).matches()
                && (date.isPresent() || text.slice(trimmed).length() < 31);
        return same || likely ? Optional.of(new Identity.Named(name, trimmed)) : Optional.empty();
    }

    /** The last lines of prose, the last first; nothing before the last heading or table. */
    private static List<Span> lastLines(Draft draft) {
        List<Span> lines = new ArrayList<>();
        List<Block> blocks = draft.blocks();
        for (int i = blocks.size() - 1; i >= 0 && lines.size() < LINES; i--) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.span());
            } else if (block instanceof Heading heading) {
                heading.body().ifPresent(lines::add);
                break;
            } else if (block instanceof Table) {
                break;
            } else if (!(block instanceof PageMark || block instanceof Comment)) {
                break;
            }
        }
        return lines;
    }
}
