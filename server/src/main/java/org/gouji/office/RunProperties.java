package org.gouji.office;

/** The properties of a run that decide whether it is seen. */
final class RunProperties {

    private RunProperties() {}

    /** Reads the element at hand to its end; true if its run is hidden text (17.3.2.41). */
    static boolean isHidden(XmlReader in) throws OfficeException {
        boolean hidden = false;
        int depth = 1;
        while (depth > 0 && in.next()) {
            depth += in.isStart() ? 1 : -1;
            if (in.isStart() && depth == 2 && in.name().equals("vanish")) {
                hidden = in.isOn();
            }
        }
        return hidden;
    }
}
