package org.gouji.report;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.report.OrganKind.Rulemaking;
import org.gouji.text.Normalizer;

/**
 * Derives from the name of an organ what kind of organ it is.
 *
 * <p>Rules (规章) are made by ministries, by the governments of provinces, and by those of cities that are divided into
 * districts and of autonomous prefectures (立法法). A name does not always distinguish a city from a county-level city;
 * then the answer is unknown and no rule of ours reports anything.
 */
public final class OrganNames {

    private static final int LONGEST_NAME = 45;
    private static final String NOT_IN_NAMES = "《》〔〕<>&|#*`\\[]{}\"";

    private static final Pattern CENTRAL = Pattern.compile("^(国务院|国家|中国|中华|全国|最高).*|.{1,6}部$|.*总局$|.*总署$");
    /** The tax bureau of a county is a branch of a national organ but does not make rules (规章). */
    private static final Pattern BRANCH = Pattern.compile("国家\\p{IsHan}{2,8}?(总局|局)\\p{IsHan}{2,}(局|队|处|所|站|中心)");

    private static final Pattern LOW_GOVERNMENT =
            Pattern.compile(".*(县|自治旗|旗|(?<!自治)区|乡|镇|苏木)(人民)?政府(办公室|办)?$|.*街道(办事处|办)?$|.*(管理委员会|管委会)$");
    private static final Pattern HIGH_GOVERNMENT =
            Pattern.compile(".*(省|自治区|自治州|市|州|盟|地区)(人民)?政府(办公室|办公厅|办)?$|.*(自治区|自治州)人民政府.*|.*行政公署.*");
    private static final List<String> DEPARTMENT_ENDS =
            List.of("局", "厅", "委", "委员会", "办公室", "办", "中心", "院", "署", "队", "站", "所", "馆", "处", "会");

    private OrganNames() {}

    /** The kind of {@code organ}, the name in the title. */
    public static OrganKind kind(String organ) {
        String name = Normalizer.label(organ).replaceAll("\\([^)]*\\)$", "");
        boolean government = name.contains("政府")
                || name.contains("街道")
                || name.endsWith("管委会")
                || name.endsWith("管理委员会")
                || name.endsWith("行政公署");
        return new OrganKind(type(name), government, rulemaking(name));
    }

    private static String type(String name) {
        if (name.endsWith("办公厅")) {
            // 我厅 and 我办 are both in use there.
            return "";
        }
        if (name.endsWith("街道办事处") || name.endsWith("街道") || name.endsWith("街道办")) {
            return "街道";
        }
        if (name.endsWith("镇人民政府") || name.endsWith("镇政府") || name.endsWith("镇")) {
            return "镇";
        }
        if (name.endsWith("乡人民政府") || name.endsWith("乡政府") || name.endsWith("乡")) {
            return "乡";
        }
        if (name.endsWith("政府")) {
            return "政府";
        }
        if (name.endsWith("委员会") || name.endsWith("委") || name.endsWith("管委会")) {
            return "委";
        }
        if (name.endsWith("办公室") || name.endsWith("办")) {
            return "办";
        }
        for (String type : List.of("中心", "局", "厅", "院", "署")) {
            if (name.endsWith(type)) {
                return type;
            }
        }
        return "";
    }

    private static Rulemaking rulemaking(String name) {
        if (HIGH_GOVERNMENT.matcher(name).matches()
                && !LOW_GOVERNMENT.matcher(name).matches()) {
            return name.contains("市") ? Rulemaking.UNKNOWN : Rulemaking.YES;
        }
        if (LOW_GOVERNMENT.matcher(name).matches() || BRANCH.matcher(name).matches()) {
            return Rulemaking.NO;
        }
        if (CENTRAL.matcher(name).matches()) {
            return Rulemaking.UNKNOWN;
        }
        return DEPARTMENT_ENDS.stream().anyMatch(name::endsWith) ? Rulemaking.NO : Rulemaking.UNKNOWN;
    }

    /**
     * True if {@code name} can be written as an organ's: 2 to 45 characters, no line break and no other control character, no
     * mark that means something in Markdown or HTML, no title mark.
     */
    public static boolean isName(String name) {
        return name.equals(name.strip())
                && name.length() > 1
                && name.length() <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                                || Character.getType(c) == Character.SURROGATE
                                || NOT_IN_NAMES.indexOf(c) >= 0);
    }
}
