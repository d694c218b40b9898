package org.readout.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.HistoryEntry;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.ReadoutException;

/**
 * What one officer hands another: releases with their originals, marks and history. As a file it is JSON, packed by gzip; its
 * fields are those of the model by their names, offsets in UTF-16 code units. A field may be added, none renamed.
 *
 * @param format of the file
 * @param officer who made it
 */
record Packet(String kind, int format, String officer, Instant made, List<Item> releases) {

    static final String KIND = "Readout packet";
    static final int FORMAT = 1;
    /** More than any library's originals come to; a file that unpacks to more is none of ours. */
    private static final long MOST_BYTES = 2L << 30;

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mark")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mention.class, name = "mention"),
        @JsonSubTypes.Type(value = Commitment.class, name = "commitment"),
        @JsonSubTypes.Type(value = Event.class, name = "event"),
        @JsonSubTypes.Type(value = Note.class, name = "note")
    })
    private interface Named {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Mark.class, Named.class)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Set.class, set -> set.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    Packet {
        releases = List.copyOf(releases);
    }

    /** One release. The bytes are those it was taken in as. */
    record Item(AnnotatedRelease annotated, byte[] original, List<HistoryEntry> history) {

        Item {
            history = List.copyOf(history);
        }
    }

    /** Writes it; leaves {@code out} open. */
    void write(OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        MAPPER.writeValue(packed, this);
        packed.finish();
    }

    /**
     * Reads one.
     *
     * @param name of the file, for what is said of it
     * @throws ReadoutException if it is none, or of a newer program
     */
    static Packet read(String name, byte[] bytes) {
        Packet packet;
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            packet = MAPPER.readValue(new Bounded(unpacked, MOST_BYTES), Packet.class);
        } catch (IOException e) {
            throw new ReadoutException(name + " is no packet of Readout's, or not whole. Have it sent again.", e);
        }
        if (!KIND.equals(packet.kind())) {
            throw new ReadoutException(name + " is no packet of Readout's. Take in a file that was written as one.");
        }
        if (packet.format() > FORMAT) {
            throw new ReadoutException(name + " was written by a newer Readout. Bring this one up to date, or have it sent as JSON.");
        }
        return packet;
    }
}
