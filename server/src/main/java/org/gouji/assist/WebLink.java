package org.gouji.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.Report;
import org.gouji.text.Span;

/**
 * An address in the text. Reports state where they can be downloaded, mostly without {@code http://}.
 *
 * @param span the address as written
 * @param target the URL to open
 */
public record WebLink(Span span, String target) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?<![\\w.@/])(?:https?://|www\\.)[a-z0-9](?:[a-z0-9-]*\\.)+[a-z]{2,}(?::\\d{1,5})?(?:/[\\w./?=&%#~+-]*)?");

    /** Every address in {@code report}. */
    public static List<WebLink> of(Report report) {
        List<WebLink> links = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(report.text().string());
        while (matcher.find()) {
            // A stop at the end belongs to the sentence.
            int end = matcher.end();
            while (".?".indexOf(report.text().string().charAt(end - 1)) >= 0) {
                end--;
            }
            Span span = new Span(matcher.start(), end);
            String address = report.text().slice(span);
            links.add(new WebLink(span, address.regionMatches(true, 0, "http", 0, 4) ? address : "http://" + address));
        }
        return List.copyOf(links);
    }
}
