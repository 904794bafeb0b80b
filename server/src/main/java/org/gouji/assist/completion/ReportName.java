package org.gouji.assist.completion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.report.OrganKind;
import org.gouji.text.Normalizer;

/**
 * Organ and year from the name of a file and the folders above it: {@code 青岚市水务局2024.md}, {@code 2024/青岚市水务局.txt}.
 *
 * @param organ the organ, if its full name is there
 * @param year the report year
 * @param named true if the file name itself is that of a report
 */
public record ReportName(Optional<String> organ, Optional<Integer> year, boolean named) {

    /** How many folders above the file are considered. */
    private static final int FOLDERS = 2;

    private static final int SHORTEST_ORGAN = 3;
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");
    private static final Pattern SUBJECT =
            Pattern.compile("(?:政府)?信息(?:与政务)?公开|年报|年度报告|zfxxgk|xxgk", Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE =
            Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])(?:年度|年)?|[-_.\\s（）()0-9]+|草稿|初稿|定稿|终稿");
    private static final Pattern TAIL = Pattern.compile("(?:关于)?(?:政府)?(?:信息|政务)(?:与政务)?公开.*|年报.*|年度报告.*");

    /** Reads a path: the names of the folders from the outermost on, and the file name last. */
    public static ReportName of(List<String> steps) {
        if (steps.isEmpty()) {
            return new ReportName(Optional.empty(), Optional.empty(), false);
        }
        String file = steps.get(steps.size() - 1);
        int dot = file.lastIndexOf('.');
        String own = dot > 0 ? file.substring(0, dot) : file;
        Optional<String> organ = organ(own);
        Optional<Integer> year = year(own);
        boolean named = SUBJECT.matcher(own).find() || organ.isPresent() && year.isPresent();
        for (int i = steps.size() - 2; i >= Math.max(0, steps.size() - 1 - FOLDERS); i--) {
            String folder = steps.get(i);
            organ = organ.or(() -> organ(folder));
            year = year.or(() -> year(folder));
        }
        return new ReportName(organ, year, named);
    }

    private static Optional<Integer> year(String name) {
        Matcher matcher = YEAR.matcher(name);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
    }

    /** The name without year and subject, if it ends like the name of an organ. */
    private static Optional<String> organ(String name) {
        String rest = TAIL.matcher(BESIDE.matcher(name).replaceAll("")).replaceAll("");
        boolean han = rest.chars().allMatch(c -> Normalizer.isHan((char) c));
        return han
                        && rest.length() > SHORTEST_ORGAN
                        && !OrganKind.ofName(rest).type().isEmpty()
                ? Optional.of(rest)
                : Optional.empty();
    }
}
