package org.gouji.office;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.gouji.document.DocumentContent.Refusal;

/**
 * Walks through the elements of an XML part and knows where each stands. No document type, so no entities of the
 * file's own and nothing from outside; depth and lengths are limited.
 */
final class XmlReader {

    private static final int MAX_DEPTH = 400;
    private static final int MAX_ATTRIBUTE = 1_000_000;

    private final XMLStreamReader2 in;

    private XmlReader(XMLStreamReader2 in) {
        this.in = in;
    }

    /** A reader before the root of {@code part}. */
    static XmlReader of(String part) throws OfficeException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
        try {
            return new XmlReader((XMLStreamReader2) factory.createXMLStreamReader(new StringReader(part)));
        } catch (XMLStreamException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean next() throws OfficeException {
        try {
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new OfficeException(Refusal.DAMAGED);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    boolean isStart() {
        return in.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The element's name without its prefix: no two that are read here differ in the prefix alone. */
    String name() {
        return in.getLocalName();
    }

    /** The element's prefix with its colon, or nothing. */
    String prefix() {
        String prefix = in.getPrefix();
        return prefix == null || prefix.isEmpty() ? "" : prefix + ":";
    }

    /** True if the element is written as {@code <name/>}. */
    boolean isEmptyTag() throws OfficeException {
        try {
            return in.isEmptyElement();
        } catch (XMLStreamException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    /** The value of the attribute with this name, whatever its prefix. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return Optional.of(in.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code val}, in which most properties have their value. */
    Optional<String> value() {
        return attribute("val");
    }

    /** True unless the property that the element sets is switched off by its value. */
    boolean isOn() {
        String value = value().orElse("true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** Where the tag begins in the part. */
    int tagStart() {
        return (int) in.getLocationInfo().getStartingCharOffset();
    }

    /** Where the tag ends in the part. */
    int tagEnd() throws OfficeException {
        try {
            return (int) in.getLocationInfo().getEndingCharOffset();
        } catch (XMLStreamException e) {
            throw new OfficeException(Refusal.DAMAGED, e);
        }
    }

    /** Goes from the start of an element to its end. */
    void skip() throws OfficeException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += isStart() ? 1 : -1;
        }
    }
}
