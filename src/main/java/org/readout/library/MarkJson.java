package org.readout.library;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Signature;

/**
 * Marks as the history keeps them: the fields of the records by their names, with {@code "mark"} saying which record it
 * is. What is written once must be read for ever: a field may be added, none renamed without a migration.
 */
final class MarkJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mark")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mention.class, name = MarkWriter.MENTION),
        @JsonSubTypes.Type(value = Commitment.class, name = MarkWriter.COMMITMENT),
        @JsonSubTypes.Type(value = Event.class, name = MarkWriter.EVENT),
        @JsonSubTypes.Type(value = Note.class, name = MarkWriter.NOTE)
    })
    private interface Named {}

    /** Fields alone: what a record computes, such as a commitment's countries, is no part of it. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Mark.class, Named.class)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            // What an older Readout wrote has no such list.
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private MarkJson() {}

    static String write(Mark mark) {
        try {
            return MAPPER.writerFor(Mark.class).writeValueAsString(mark);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mark that cannot be written", e);
        }
    }

    static Mark read(String json) {
        return read(json, Mark.class);
    }

    static String write(Signature signature) {
        try {
            return MAPPER.writeValueAsString(signature);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A signature that cannot be written", e);
        }
    }

    static String write(Publication publication) {
        try {
            return MAPPER.writeValueAsString(publication);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A publication that cannot be written", e);
        }
    }

    /** A record of ids, names and numbers. */
    static String writePlain(Record plain) {
        try {
            return MAPPER.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record that cannot be written", e);
        }
    }

    static <T extends Record> T readPlain(String json, Class<T> type) {
        return read(json, type);
    }

    static Publication publication(String json) {
        return read(json, Publication.class);
    }

    static Signature signature(String json) {
        return read(json, Signature.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new ReadoutException(
                    "A change in the library's history cannot be read; it may have been written by a newer Readout.", e);
        }
    }
}
