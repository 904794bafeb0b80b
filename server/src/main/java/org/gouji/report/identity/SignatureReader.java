package org.gouji.report.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Comment;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Numbering;
import org.gouji.draft.PageMark;
import org.gouji.draft.Paragraph;
import org.gouji.report.Identity;
import org.gouji.text.Normalizer;
import org.gouji.text.Span;
import org.gouji.text.Text;

/** Reads the signature: the organ's name and the date under the text. */
final class SignatureReader {

    /** A full stop, a bracket and blanks. */
    private static final int MOST_BEHIND_DATE = 40;

    private static final int LINES = 10;
    private static final Pattern ORGAN = Pattern.compile("[\\p{IsHan}()·]{2,40}"
            + "(局|厅|委|委员会|办|办公室|办公厅|中心|院|署|政府|镇|乡|街道|办事处|部|会|公司|所|站|处|馆|队)(\\(\\p{IsHan}{2,30}\\))?");
    private static final Pattern NOT_ORGAN = Pattern.compile(".*(报告|事项|情况|没有|暂无|公开工作|来源|网站|链接|主办|承办).*|无.*");
    /** Names side by side, as links stand at the foot of a page; a name alone may have its characters spread out. */
    private static final Pattern SIDE_BY_SIDE =
            Pattern.compile("\\p{IsHan}{3,}(?:\\t|[ \\u3000\\u00a0]{2,}+|[|｜] ?)\\p{IsHan}{3,}");

    private static final Pattern SEALED = Pattern.compile(
            "(?:(?:单位|填报单位|落款|发布单位|发布机构)\\s*[:：])?\\s*(?<name>.*?)\\s*(?:[(（]\\s*(?:盖章|公章|印章|印)\\s*[)）])?");
    /** What may stand below a signature: a date not filled in, attachments, remarks in brackets, contacts, buttons of a page. */
    private static final Pattern NOTE =
            Pattern.compile("([0-9]{4}年[^日]{1,4}月[^日]{0,4}日?$|附|\\(|\\[|联系|电话|地址|网址|打印|关闭|返回|分享|责任编辑|[0-9]+\\.).*");

    private final Text text;
    private final Optional<Identity.Named> inTitle;
    private Optional<Identity.Named> organ = Optional.empty();
    private Optional<Identity.SignedDate> date = Optional.empty();

    private SignatureReader(Text text, Optional<Identity.Named> inTitle) {
        this.text = text;
        this.inTitle = inTitle;
    }

    /**
     * The signature under the text.
     *
     * @param organ the organ's name
     * @param date the date
     */
    record Signature(Optional<Identity.Named> organ, Optional<Identity.SignedDate> date) {}

    /** A name with a date wins, what stands below it is a page's; else what stands last. */
    static Signature read(Draft draft, Optional<Identity.Named> inTitle) {
        List<Span> lines = lastLines(draft);
        boolean onlyNotes = true;
        Optional<Signature> part = Optional.empty();
        for (int last = 0; last < lines.size(); last++) {
            SignatureReader reader = new SignatureReader(draft.text(), inTitle);
            reader.read(lines.subList(last, lines.size()));
            Signature signature = new Signature(reader.organ, reader.date);
            if (reader.organ.isPresent() && reader.date.isPresent()) {
                return signature;
            }
            if (part.isEmpty() && onlyNotes && (reader.organ.isPresent() || reader.date.isPresent())) {
                part = Optional.of(signature);
            }
            onlyNotes &= NOTE.matcher(Normalizer.label(draft.text().slice(lines.get(last))))
                    .matches();
        }
        return part.orElseGet(() -> new Signature(Optional.empty(), Optional.empty()));
    }

    /** The signature that ends with the first of {@code lines}, which are in the order from the last upwards. */
    private void read(List<Span> lines) {
        for (Span line : lines) {
            String written = text.slice(line);
            boolean seal = (organ.isPresent() || date.isPresent()) && name(line).isEmpty();
            if (seal) {
                continue;
            }
            Matcher matcher = DateReader.DATE.matcher(written);
            boolean dated = date.isEmpty() && isDateLine(matcher, written);
            if (dated) {
                date = DateReader.date(matcher, line.start())
                        .map(day -> new Identity.SignedDate(day, DateReader.isCanonical(matcher.group())));
            }
            Span rest = dated ? new Span(line.start(), line.start() + matcher.start()) : line;
            boolean named = organ.isEmpty() && nameIn(rest);
            if (!dated && !named) {
                return;
            }
        }
    }

    /** A line that holds a date and, at most, the organ's name before it. */
    private boolean isDateLine(Matcher matcher, String written) {
        int from = 0;
        while (matcher.find(from)) {
            boolean last = written.length() - matcher.end() <= MOST_BEHIND_DATE;
            if (last && Normalizer.isBlank(written.substring(matcher.end()).replaceAll("[。)）]", ""))) {
                String before = Normalizer.label(written.substring(0, matcher.start()));
                return before.length() < 45
                        && (before.isEmpty()
                                || before.matches("(\\(|日期:|时间:|发布日期:)")
                                || organ.isEmpty() && ORGAN.matcher(before).matches());
            }
            from = matcher.end();
        }
        return false;
    }

    private boolean nameIn(Span line) {
        Span span = name(line);
        String written = text.slice(span);
        String name = Normalizer.label(written);
        boolean same = inTitle.filter(known -> Normalizer.label(known.name()).equals(name))
                .isPresent();
        boolean likely = name.length() >= 3
                && ORGAN.matcher(name).matches()
                && !NOT_ORGAN.matcher(name).matches()
                && !SIDE_BY_SIDE.matcher(written).find()
                && (date.isPresent() || written.length() < 31);
        if (same || likely) {
            organ = Optional.of(new Identity.Named(Identity.Named.withoutBlanks(written), span));
        }
        return same || likely;
    }

    /** {@code line} without a caption before the name and without the word for the seal behind it. */
    private Span name(Span line) {
        Span trimmed = Normalizer.trim(text.string(), line);
        Matcher matcher = SEALED.matcher(text.slice(trimmed));
        return matcher.matches()
                ? new Span(matcher.start("name"), matcher.end("name")).shift(trimmed.start())
                : trimmed;
    }

    /** The last lines of prose, the last first; nothing before the last heading or table, items of a list aside. */
    private static List<Span> lastLines(Draft draft) {
        List<Span> lines = new ArrayList<>();
        List<Block> blocks = draft.blocks();
        for (int i = blocks.size() - 1; i >= 0 && lines.size() < LINES; i--) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph || isItem(block)) {
                lines.add(block.span());
            } else if (block instanceof Heading heading) {
                heading.body().ifPresent(lines::add);
                break;
            } else if (!(block instanceof PageMark || block instanceof Comment)) {
                break;
            }
        }
        return lines;
    }

    /** 2.统计表, as in a list of attachments. */
    private static boolean isItem(Block block) {
        return block instanceof Heading heading
                && heading.numbering()
                        .filter(number -> number.style() == Numbering.Style.ARABIC_STOP)
                        .isPresent();
    }
}
