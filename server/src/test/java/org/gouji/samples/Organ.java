package org.gouji.samples;

import java.util.List;

/**
 * An invented organ.
 *
 * @param name its full name
 * @param self how it refers to itself
 * @param government true for a people's government, which reports until the end of March
 * @param rulemaking true if it can make rules (规章)
 * @param county true for a county or anything below or within one, which never can
 */
public record Organ(String name, String self, boolean government, boolean rulemaking, boolean county) {

    /** Organs of every kind that reports come from. */
    public static List<Organ> all() {
        return List.of(
                department("云泽县教育局", "我局", true),
                department("青岚市人民政府办公室", "我办", false),
                department("岭澜省水利厅", "我厅", false),
                department("霜河市发展和改革委员会", "我委", false),
                department("栖梧区柳荫街道办事处", "我街道", true),
                new Organ("安樵县苇塘镇人民政府", "我镇", true, false, true),
                department("松涧县人民政府办公室", "我办", true),
                new Organ("澜川市人民政府", "我市", true, false, false),
                new Organ("岭澜省人民政府", "我省", true, true, false),
                department("霜河市不动产登记中心", "我中心", false),
                department("望溪县行政审批服务局", "我局", true),
                new Organ("云泽县鹿鸣乡人民政府", "我乡", true, false, true),
                department("青岚市自然资源和规划局", "我局", false),
                department("岭澜省人民政府办公厅", "我厅", false));
    }

    private static Organ department(String name, String self, boolean county) {
        return new Organ(name, self, false, false, county);
    }

    /** True for a local department, which cannot make 规章 by its name alone. */
    public boolean isDepartment() {
        return !government && !name.contains("人民政府");
    }
}
