package org.gouji.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a heading may be, how it may end, and what its marks may be. */
class HeadingEdgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'####### 附件'~'prose ####### 附件'",
                "'#附件'~'heading NONE / 附件'",
                "'###### 附件'~'heading NONE / 附件'",
                "'**一、总体情况'~'heading CHINESE_COMMA 1 / 总体情况'",
                "'一、甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸'~'heading CHINESE_COMMA 1 / 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸'",
                "'一、甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子'~'prose 一、甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子'",
                "'# 一、甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子'~'heading CHINESE_COMMA 1 / 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子'",
                "'（一）甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸。后文如此'~'heading CHINESE_BRACKETS 1 / 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸 / 后文如此'",
                "'（一）甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子。后文如此'~'prose （一）甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子。后文如此'",
                "'（一）主动公开：：全年'~'heading CHINESE_BRACKETS 1 / 主动公开 / 全年'",
                "'（一）主动公开:全年'~'heading CHINESE_BRACKETS 1 / 主动公开 / 全年'",
                "'（一）主动公开。*'~'heading CHINESE_BRACKETS 1 / 主动公开'",
                "'（一）窗口服务：周末照常'~'heading CHINESE_BRACKETS 1 / 窗口服务：周末照常'",
                "'（一）窗口服务。'~'heading CHINESE_BRACKETS 1 / 窗口服务'",
                "'1.窗口服务。周末照常'~'prose 1.窗口服务。周末照常'",
                "'一、窗口服务。周末照常'~'prose 一、窗口服务。周末照常'",
                "'一.窗口服务。周末照常'~'prose 一.窗口服务。周末照常'",
                "'一窗口服务'~'prose 一窗口服务'",
                "'# 一窗口服务'~'heading NONE / 一窗口服务'",
                "'**窗口，服务**'~'prose **窗口，服务**'",
                "'**甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸**'~'heading NONE / 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸'",
                "'**甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子**'~'prose **甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸子**'",
                "'**甲**乙**'~'prose **甲**乙**'",
                "'****'~'prose ****'",
                "'# 。'~'prose # 。'",
                "'一、。'~'prose 一、。'",
                "'（十）⼋'~'heading CHINESE_BRACKETS 10 / ⼋'",
                "'（⼋）办件'~'heading CHINESE_BRACKETS 8 / 办件'",
                "'⼗、办件'~'heading CHINESE_COMMA 10 / 办件'",
                "'（　一　）办件'~'heading CHINESE_BRACKETS 1 / 办件'",
                "'（0）办件'~'prose （0）办件'",
                "'（00）办件'~'prose （00）办件'",
                "'0、办件'~'prose 0、办件'",
                "'## （一）窗口服务。周末照常收件。'~'heading CHINESE_BRACKETS 1 / 窗口服务。周末照常收件'",
                "'## （一）主动公开。周末照常收件。'~'heading CHINESE_BRACKETS 1 / 主动公开 / 周末照常收件。'",
                "'# 一、窗口，服务。周末'~'heading CHINESE_COMMA 1 / 窗口，服务。周末'"
            })
    void blocks(String written, String read) {
        assertThat(Outline.of(written.replace('⏎', '\n')).replace('\n', '⏎').replace('\t', '→'))
                .isEqualTo(read);
    }
}
