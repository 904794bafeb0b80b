package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gouji.check.Fix;
import org.gouji.text.Edit;
import org.gouji.text.Text;

/** Finds where a fix makes one number of several: 3 and 5 become 35. */
final class JoinedNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int WHOLE_TABLE = 400;
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private JoinedNumbers() {}

    /** Numbers of the text afterwards that are several of the text before, one behind the other; a year may be spread. */
    static List<String> of(Text text, Fix fix) {
        List<String> joined = new ArrayList<>();
        for (Edit edit : fix.edits()) {
            if (Math.max(edit.span().length(), edit.newText().length()) > WHOLE_TABLE) {
                continue; // Whole parts and tables are written again, with many numbers in another order.
            }
            int start = edit.span().start();
            int end = edit.span().end();
            while (start > 0 && Character.isDigit(text.string().charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && Character.isDigit(text.string().charAt(end))) {
                end++;
            }
            String before = text.string().substring(start, end);
            String after = text.string().substring(start, edit.span().start())
                    + edit.newText()
                    + text.string().substring(edit.span().end(), end);
            List<String> old =
                    NUMBER.matcher(before).results().map(MatchResult::group).toList();
            List<String> now =
                    NUMBER.matcher(after).results().map(MatchResult::group).toList();
            for (int i = 0; i + 1 < old.size(); i++) {
                String both = old.get(i) + old.get(i + 1);
                if (now.contains(both)
                        && !old.contains(both)
                        && !YEAR.matcher(both).matches()) {
                    joined.add(both);
                }
            }
        }
        return joined;
    }
}
