package org.gouji.assist.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportNameTest {

    @ParameterizedTest
    @CsvSource({
        "青岚市水务局2024.md, 青岚市水务局, 2024, true",
        "2024年青岚市水务局政府信息公开工作年度报告（初稿）.txt, 青岚市水务局, 2024, true",
        "r/2024/青岚市水务局.txt, 青岚市水务局, 2024, false",
        "青岚市水务局/2024.md, 青岚市水务局, 2024, false",
        "a/b/年报.md, '', '', true",
        "zfxxgk-2023.txt, '', 2023, true",
        "notes/README.md, '', '', false",
        "20241.txt, '', '', false",
        "会议记录2024.md, '', 2024, false",
        "x, '', '', false",
    })
    void organAndYearAreRead(String path, String organ, String year, boolean named) {
        ReportName name = ReportName.of(List.of(path.split("/")));

        assertThat(name.organ().orElse("")).isEqualTo(organ);
        assertThat(name.year().map(String::valueOf).orElse("")).isEqualTo(year);
        assertThat(name.named()).isEqualTo(named);
    }
}
