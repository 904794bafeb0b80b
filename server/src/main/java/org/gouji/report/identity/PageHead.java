package org.gouji.report.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.draft.Block;
import org.gouji.draft.Draft;
import org.gouji.draft.Heading;
import org.gouji.draft.Paragraph;
import org.gouji.draft.Title;
import org.gouji.report.Identity;
import org.gouji.text.Normalizer;

/** What a site prints around the title: the organ in a line of its own, the date of publication. */
final class PageHead {

    private static final int LINES_BETWEEN = 3;
    private static final int LONGEST = 3000;
    private static final Pattern ORGAN = Pattern.compile(
            "\\p{IsHan}{2,26}(?:局|厅|委员会|委|办公室|办公厅|中心|院|署|人民政府|镇政府|乡政府|街道办事处|街道|管委会)(?:\\(\\p{IsHan}{2,20}\\))?");
    private static final Pattern NO_ORGAN = Pattern.compile(".*(?:信息公开|政务公开|来源|发布|年报|报告|网站).*");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:发布|公开|成文|发文|生成|公布|制发|印发)(?:日期|时间)[ \\u3000\\t\\r\\n:：|\\[【]*(?<date>[0-9０-９]{4}[^\\n|\\t]{4,12})");

    private PageHead() {}

    /** The name that stands above {@code title}, at most some lines of dates and sources between them. */
    static Optional<Identity.Named> organ(Draft draft, Title title) {
        int between = 0;
        int at = draft.blocks().indexOf(title);
        for (int i = at - 1; i >= 0 && between <= LINES_BETWEEN; i--) {
            Block block = draft.blocks().get(i);
            if (block instanceof Heading) {
                return Optional.empty();
            }
            if (block instanceof Paragraph) {
                String written = draft.text().slice(block.span());
                String name = Normalizer.label(written);
                if (ORGAN.matcher(name).matches() && !NO_ORGAN.matcher(name).matches()) {
                    return Optional.of(new Identity.Named(Identity.Named.withoutBlanks(written), block.span()));
                }
                between++;
            }
        }
        return Optional.empty();
    }

    /** The dates of publication that a page states before the first part. */
    static List<Identity.PlainDate> published(Draft draft) {
        int end = draft.blocks(Heading.class).stream()
                .findFirst()
                .map(heading -> heading.span().start())
                .orElse(0);
        String head = draft.text().string().substring(0, Math.min(end, LONGEST));
        if (head.indexOf("日期") < 0 && head.indexOf("时间") < 0) {
            return List.of();
        }
        List<Identity.PlainDate> published = new ArrayList<>();
        Matcher label = PUBLISHED.matcher(head);
        while (label.find()) {
            Matcher date = DateReader.DATE.matcher(head).region(label.start("date"), label.end("date"));
            if (date.lookingAt()) {
                DateReader.date(date, 0).ifPresent(published::add);
            }
        }
        return List.copyOf(published);
    }
}
