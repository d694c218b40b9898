package org.readout.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of an XML document by their names, whatever their name space. */
final class Elements {

    private Elements() {}

    static List<Element> all(Element root, String name) {
        return elements(root.getElementsByTagNameNS("*", name));
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).stream().filter(child -> name.equals(child.getLocalName())).toList();
    }

    /** The words of the first child of this name; empty where there is none. */
    static String words(Element parent, String name) {
        List<Element> children = children(parent, name);
        return children.isEmpty() ? "" : children.getFirst().getTextContent();
    }

    /** An id as it may be compared: some programs write it in braces or in capitals. */
    static String id(Element element, String attribute) {
        return element.getAttribute(attribute).replace("{", "").replace("}", "").toLowerCase(Locale.ROOT);
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
