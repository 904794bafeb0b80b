package org.gouji.bench;

import java.nio.charset.StandardCharsets;
import org.gouji.check.TestDraft;

/** Correct reports of a wanted size; always the same ones. */
final class BenchReports {

    private static final int YEAR = 2023;
    private static final String LAST_PART = "六、其他需要报告的事项";

    private BenchReports() {}

    /** A report in plain text with at least {@code bytes} bytes of UTF-8: a usual one with many more paragraphs. */
    static String text(int bytes) {
        String plain = TestDraft.report(YEAR).text();
        int at = plain.indexOf(LAST_PART);
        StringBuilder more = new StringBuilder();
        int length = plain.getBytes(StandardCharsets.UTF_8).length;
        for (int number = 1; length < bytes; number++) {
            String paragraph = paragraph(number);
            more.append(paragraph);
            length += paragraph.getBytes(StandardCharsets.UTF_8).length;
        }
        return plain.substring(0, at) + more + plain.substring(at);
    }

    private static String paragraph(int number) {
        return "围绕第" + number + "批重点任务，对照《条例》逐项梳理公开事项，修订目录" + (number % 40 + 2) + "处，回应群众关切" + (number % 9 + 1)
                + "次，组织业务培训" + (number % 5 + 1) + "次，门户网站专栏更新稿件" + (number % 300 + 5)
                + "篇；同时看到，部分单位报送不够及时，解读形式比较单一，下一步将压实责任、加强审核，在每季度末通报一次进展。\n";
    }
}
