package org.gouji.compose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Form;

/** The laws and notices that a report refers to, with the marks that belong to them: 《》 for titles, 〔〕 for years. */
public final class Citations {

    /** The Ordinance, which asks for the report. */
    static final String ORDINANCE = "《中华人民共和国政府信息公开条例》";

    /** The short title of the Ordinance, once it has been introduced. */
    static final String SHORT_TITLE = "《条例》";

    private static final String DECREE = "国务院令第711号";
    private static final String FEES = "《政府信息公开信息处理费管理办法》";
    private static final String FEES_NUMBER = "国办函〔2020〕109号";

    private Citations() {}

    /** The Ordinance with its number and the short title that is used from there on. */
    static String ordinanceInFull() {
        return ORDINANCE + "（" + DECREE + "，以下简称" + SHORT_TITLE + "）";
    }

    /** The notice that issued {@code form}, with its number. */
    static String notice(Form form) {
        return "《" + form.noticeTitle() + "》（" + form.notice() + "）";
    }

    /** What the fee for processing applications is charged by. */
    static String fees() {
        return FEES + "（" + FEES_NUMBER + "）";
    }

    /**
     * Everything that a report about {@code year} may refer to, what is referred to most first.
     *
     * @param shortTitle true if 《条例》 has been explained already, so that it may be used by itself
     */
    public static List<String> of(Form form, int year, boolean shortTitle) {
        List<String> all = new ArrayList<>();
        if (shortTitle) {
            all.add(SHORT_TITLE);
        } else {
            all.add(ordinanceInFull());
        }
        all.add(ORDINANCE);
        all.add(notice(form));
        all.add(form.notice());
        if (form.asksForFees(year)) {
            all.add(fees());
            all.add(FEES);
            all.add(FEES_NUMBER);
        }
        all.add(DECREE);
        all.add("《中华人民共和国行政复议法》");
        all.add("《中华人民共和国行政诉讼法》");
        return List.copyOf(all);
    }
}
