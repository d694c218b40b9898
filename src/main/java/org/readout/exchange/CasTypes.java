package org.readout.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** The types of our annotations, and those that a file of others brings beside them. */
final class CasTypes {

    static final String FILE = "typesystem.xml";

    private static final String BUILT_IN = "uima.";
    private static final Set<String> PLAIN = Set.of("uima.cas.String", "uima.cas.Integer", "uima.cas.Float", "uima.cas.Boolean",
            "uima.cas.Byte", "uima.cas.Short", "uima.cas.Long", "uima.cas.Double");

    /** Made once: reading the types takes longer than filling a small structure. */
    private static final TypeSystemDescription OURS = read();

    private CasTypes() {}

    private static TypeSystemDescription read() {
        try (InputStream file = Objects.requireNonNull(CasTypes.class.getResourceAsStream(FILE))) {
            return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file, null));
        } catch (UIMAException | IOException e) {
            throw new IllegalStateException("The type system is part of the program", e);
        }
    }

    /** An empty structure of our types. */
    static CAS empty() {
        try {
            return CasCreationUtils.createCas(OURS, null, null);
        } catch (UIMAException e) {
            throw new IllegalStateException("The type system is part of the program", e);
        }
    }

    /**
     * An empty structure of our types and those of a file, since the reader of JSON refuses types it was not told of.
     *
     * @param types what the file has under {@code %TYPES}
     * @throws UIMAException if they contradict ours or each other
     */
    static CAS empty(JsonNode types) throws UIMAException {
        TypeSystemDescription theirs = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        for (JsonNode type : types) {
            String name = type.path("%NAME").asText();
            if (name.startsWith(BUILT_IN) || name.endsWith("[]")) {
                continue;
            }
            TypeDescription described = theirs.addType(name, "", type.path("%SUPER_TYPE").asText());
            type.properties().forEach(property -> {
                if (!property.getKey().startsWith("%")) {
                    feature(described, property.getKey(), property.getValue().path("%RANGE").asText());
                }
            });
        }
        return CasCreationUtils.createCas(CasCreationUtils.mergeTypeSystems(List.of(OURS, theirs)), null, null);
    }

    private static void feature(TypeDescription type, String name, String range) {
        if (!range.endsWith("[]")) {
            type.addFeature(name, "", range);
            return;
        }
        String of = range.substring(0, range.length() - 2);
        if (PLAIN.contains(of)) {
            type.addFeature(name, "", of + "Array");
        } else {
            type.addFeature(name, "", CAS.TYPE_NAME_FS_ARRAY, of, null);
        }
    }
}
