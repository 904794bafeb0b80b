package org.gouji.report.faults;

import java.math.BigDecimal;
import org.gouji.text.EditDistance;

/** Recognizes numbers that differ by one typing mistake: two digits swapped, one dropped, doubled or mistyped. */
final class DigitTypo {

    private DigitTypo() {}

    /** True if one typing mistake turns one number into the other; symmetric. */
    static boolean between(BigDecimal a, BigDecimal b) {
        String x = a.toPlainString();
        String y = b.toPlainString();
        if (x.length() < 2 && y.length() < 2) {
            return false;
        }
        return EditDistance.within(x, y, 1) || isSwap(x, y);
    }

    /** True if digits changed places, or one was lost or doubled: any other digit may be just another number. */
    static boolean isSlip(BigDecimal a, BigDecimal b) {
        return between(a, b)
                && (a.toPlainString().length() != b.toPlainString().length()
                        || isSwap(a.toPlainString(), b.toPlainString()));
    }

    private static boolean isSwap(String x, String y) {
        if (x.length() != y.length()) {
            return false;
        }
        for (int i = 0; i + 1 < x.length(); i++) {
            String swapped = x.substring(0, i) + x.charAt(i + 1) + x.charAt(i) + x.substring(i + 2);
            if (swapped.equals(y)) {
                return true;
            }
        }
        return false;
    }
}
