package org.readout.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.readout.model.Paragraph;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.Span;
import org.readout.model.Suggestions;
import org.readout.model.Version;

/** Releases, their versions and the bytes they came as. */
final class Releases {

    private final Handle handle;

    Releases(Handle handle) {
        this.handle = handle;
    }

    /** The release that came as these bytes or holds this very text, or null. */
    @Nullable UUID same(String bytesSha256, String textSha256) {
        // Two questions, each answered from an index: asked as one, "or" would have every release looked at.
        return handle.createQuery("""
                        SELECT v.release_id FROM original o JOIN version v ON v.id = o.version_id WHERE o.sha256 = ?
                        UNION SELECT release_id FROM version WHERE sha256 = ? ORDER BY release_id LIMIT 1""")
                .bind(0, bytesSha256)
                .bind(1, textSha256)
                .map((row, context) -> Columns.id(row, "release_id"))
                .findOne()
                .orElse(null);
    }

    /** The release whose newest version is this text, or null. */
    @Nullable UUID withText(String textSha256) {
        return handle.createQuery("""
                        SELECT r.id FROM release r JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        WHERE v.sha256 = ? ORDER BY r.id LIMIT 1""")
                .bind(0, textSha256)
                .map((row, context) -> Columns.id(row, "id"))
                .findOne()
                .orElse(null);
    }

    /** Writes new releases with their first versions, and who suggested what is to be found in them. */
    void insert(List<Newcomer> arriving, Instant at) {
        Rows releases = new Rows(handle, "release", with(List.of("id", "source", "title", "publisher", "published", "language",
                "address", "retrieved", "taken_in", "newest"), Clues.COLUMNS));
        Rows versions = new Rows(handle, "version",
                List.of("id", "release_id", "number", "text", "sha256", "words", "extractor", "lexicon", "taken_in", "sketch"));
        Rows originals = new Rows(handle, "original", List.of("version_id", "sha256", "bytes"));
        Rows paragraphs = new Rows(handle, "paragraph", List.of("version_id", "number", "begins", "ends"));
        Rows furniture = new Rows(handle, "furniture", List.of("version_id", "begins", "ends"));
        for (Newcomer each : arriving) {
            Release release = each.release();
            Publication publication = release.publication();
            Version version = release.version();
            Suggestions suggestions = each.suggestions();
            releases.add(with(Arrays.asList(release.id(), release.source(), publication.title(), publication.publisher(),
                    publication.published(), publication.language(), address(publication), publication.retrieved(),
                    at.atOffset(ZoneOffset.UTC), version.number()), Clues.values(publication)));
            versions.add(Arrays.asList(version.id(), release.id(), version.number(), version.text(), version.sha256(),
                    each.words(), suggestions == null ? null : suggestions.extractor(),
                    suggestions == null ? "" : suggestions.lexicon(), at.atOffset(ZoneOffset.UTC), each.sketch().bytes()));
            originals.add(Arrays.asList(version.id(), each.bytesSha256(), each.bytes()));
            for (Paragraph paragraph : version.paragraphs()) {
                paragraphs.add(Arrays.asList(
                        version.id(), paragraph.number(), paragraph.span().start(), paragraph.span().end()));
            }
            for (Span span : version.furniture()) {
                furniture.add(Arrays.asList(version.id(), span.start(), span.end()));
            }
        }
        List.of(releases, versions, originals, paragraphs, furniture).forEach(Rows::write);
    }

    /**
     * These releases at their newest versions with paragraphs, but without text and furniture, in the order asked for; those
     * that are not there are left out.
     */
    List<Release> heads(Collection<UUID> ids) {
        Map<UUID, List<Paragraph>> paragraphs = byVersion("paragraph", ids,
                row -> new Paragraph(row.getInt("number"), Columns.span(row)));
        Map<UUID, Release> found = new HashMap<>();
        handle.createQuery("""
                        SELECT r.id, r.source, r.title, r.publisher, r.published, r.language, r.address, r.retrieved,
                               %s, v.id AS version_id, v.number, v.sha256
                        FROM %s JOIN release r ON r.id = wanted.id
                        JOIN version v ON v.release_id = r.id AND v.number = r.newest""".formatted(Clues.SELECTED, Rows.WANTED))
                .bind(0, Rows.wanted(ids))
                .map((row, context) -> {
                    UUID version = Columns.id(row, "version_id");
                    return new Release(Columns.id(row, "id"), row.getString("source"), publication(row), new Version(
                            version, row.getInt("number"), "", row.getString("sha256"),
                            paragraphs.getOrDefault(version, List.of()), List.of()));
                })
                .forEach(release -> found.put(release.id(), release));
        return ids.stream().filter(found::containsKey).map(id -> Objects.requireNonNull(found.get(id))).toList();
    }

    /**
     * These releases at their newest versions, in the order asked for.
     *
     * @throws ReadoutException if one is not there, or its text is not the text that was taken in
     */
    List<Release> load(Collection<UUID> ids) {
        Map<UUID, List<Paragraph>> paragraphs = byVersion("paragraph", ids,
                row -> new Paragraph(row.getInt("number"), Columns.span(row)));
        Map<UUID, List<Span>> furniture = byVersion("furniture", ids, Columns::span);
        Map<UUID, Release> found = new HashMap<>();
        handle.createQuery("""
                        SELECT r.id, r.source, r.title, r.publisher, r.published, r.language, r.address, r.retrieved,
                               %s, v.id AS version_id, v.number, v.text, v.sha256
                        FROM %s JOIN release r ON r.id = wanted.id
                        JOIN version v ON v.release_id = r.id AND v.number = r.newest""".formatted(Clues.SELECTED, Rows.WANTED))
                .bind(0, Rows.wanted(ids))
                .map((row, context) -> release(row, paragraphs, furniture))
                .forEach(release -> found.put(release.id(), release));
        List<Release> releases = new ArrayList<>();
        for (UUID id : ids) {
            Release release = found.get(id);
            if (release == null) {
                throw new ReadoutException("A release asked for is not in this library; look at the shelf again.");
            }
            releases.add(release);
        }
        return releases;
    }

    private static Release release(
            ResultSet row, Map<UUID, List<Paragraph>> paragraphs, Map<UUID, List<Span>> furniture)
            throws SQLException {
        UUID version = Columns.id(row, "version_id");
        String text = row.getString("text");
        String sha256 = row.getString("sha256");
        Publication publication = publication(row);
        if (!Text.sha256(text).equals(sha256)) {
            throw new DamagedException("the text of \u201c" + publication.title() + "\u201d is no longer what was taken in");
        }
        return new Release(
                Columns.id(row, "id"),
                row.getString("source"),
                publication,
                new Version(
                        version,
                        row.getInt("number"),
                        text,
                        sha256,
                        paragraphs.getOrDefault(version, List.of()),
                        furniture.getOrDefault(version, List.of())));
    }

    /** What is known of the publication of these releases, by id; those that are not there are left out. */
    Map<UUID, Publication> publications(Collection<UUID> ids) {
        Map<UUID, Publication> found = new HashMap<>();
        handle.createQuery("""
                        SELECT r.id, r.title, r.publisher, r.published, r.language, r.address, r.retrieved, %s
                        FROM %s JOIN release r ON r.id = wanted.id""".formatted(Clues.SELECTED, Rows.WANTED))
                .bind(0, Rows.wanted(ids))
                .map((row, context) -> Map.entry(Columns.id(row, "id"), publication(row)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    static Publication publication(ResultSet row) throws SQLException {
        String address = row.getString("address");
        return new Publication(
                row.getString("title"),
                row.getString("publisher"),
                Columns.day(row, "published"),
                row.getString("language"),
                address == null ? null : URI.create(address),
                Columns.day(row, "retrieved"),
                Clues.of(row, "publisher"),
                Clues.of(row, "published"),
                Clues.of(row, "title"),
                Clues.of(row, "language"),
                Clues.of(row, "address"),
                Clues.of(row, "retrieved"));
    }

    /** One version, be it the newest or not. */
    Version version(UUID id) {
        List<Paragraph> paragraphs = handle.createQuery("SELECT * FROM paragraph WHERE version_id = ? ORDER BY number")
                .bind(0, id)
                .map((row, context) -> new Paragraph(row.getInt("number"), Columns.span(row)))
                .list();
        List<Span> furniture = handle.createQuery("SELECT * FROM furniture WHERE version_id = ? ORDER BY begins")
                .bind(0, id)
                .map((row, context) -> Columns.span(row))
                .list();
        return handle.createQuery("SELECT number, text, sha256 FROM version WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> new Version(id, row.getInt("number"), row.getString("text"), row.getString("sha256"),
                        paragraphs, furniture))
                .findOne()
                .orElseThrow(() -> new ReadoutException("That version is not in this library; look at the shelf again."));
    }

    /** Writes what is known of the publication, and where it was found. */
    void describe(UUID release, Publication publication) {
        List<String> columns = with(
                List.of("title", "publisher", "published", "language", "address", "retrieved"), Clues.COLUMNS);
        List<@Nullable Object> values = with(
                Arrays.asList(publication.title(), publication.publisher(), publication.published(),
                        publication.language(), address(publication), publication.retrieved()),
                Clues.values(publication));
        Update update = handle.createUpdate(
                "UPDATE release SET " + String.join(" = ?, ", columns) + " = ? WHERE id = ?");
        for (int i = 0; i < values.size(); i++) {
            update.bind(i, Rows.plain(values.get(i)));
        }
        update.bind(values.size(), release).execute();
    }

    private static @Nullable String address(Publication publication) {
        return publication.address() == null ? null : publication.address().toString();
    }

    private static <T extends @Nullable Object> List<T> with(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The bytes the newest version came as. */
    byte[] original(UUID release) {
        return handle.createQuery("""
                        SELECT o.bytes FROM release r
                        JOIN version v ON v.release_id = r.id AND v.number = r.newest
                        JOIN original o ON o.version_id = v.id WHERE r.id = ?""")
                .bind(0, release)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne()
                .orElseThrow(() -> new ReadoutException("The original of that release is not in this library."));
    }

    private interface RowOf<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> byVersion(String table, Collection<UUID> releases, RowOf<T> of) {
        Map<UUID, List<T>> found = new HashMap<>();
        handle.createQuery("""
                        SELECT t.* FROM %s JOIN version v ON v.release_id = wanted.id JOIN %s t ON t.version_id = v.id
                        ORDER BY t.version_id, t.begins""".formatted(Rows.WANTED, table))
                .bind(0, Rows.wanted(releases))
                .map((row, context) -> found.computeIfAbsent(Columns.id(row, "version_id"), id -> new ArrayList<>())
                        .add(of.read(row)))
                .list();
        return found;
    }
}
