package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.readout.library.likeness.Facts;
import org.readout.library.likeness.Sketch;
import org.readout.model.Kin;
import org.readout.model.Publication;
import org.readout.model.Release;

/**
 * Looks for what is kin to releases that come in. Each question is answered from an index and of each no more than a few rows are
 * looked at, so that it takes no longer in a large library than in a small one; nobody's text is read but a translation's.
 */
final class KinSearch implements AutoCloseable {

    /** So many links say enough of a text that is everywhere. */
    private static final int MOST = 6;
    /** So many releases with one headline, one address or of one day are looked at. */
    private static final int LOOKED_AT = 60;

    private static final Question.Row<UUID> ID = row -> row.getObject(1, UUID.class);

    private final Handle handle;
    private final Likenesses likenesses;
    private final List<Question> questions = new ArrayList<>();
    private final Question ofTitle;
    private final Question ofTitleThen;
    private final Question ofTitleWithoutDay;
    private final Question ofAddress;
    private final Question otherLanguages;
    private final Question sketches;
    private final Question sketchesOfReleases;
    private final Question publication;
    private final Question text;
    private final Question countries;
    /** What came in just now and was not looked at yet: it is the later of the two, and finds the other. */
    private final Set<UUID> later = new HashSet<>();

    /** @param arrived what is in the library already, and is to be asked for in this order */
    KinSearch(Handle handle, Likenesses likenesses, List<Newcomer> arrived) {
        this.handle = handle;
        this.likenesses = likenesses;
        arrived.forEach(each -> later.add(each.release().id()));
        ofTitle = question(releases("release_by_title_and_day", "title = ?"));
        ofTitleThen = question(releases("release_by_title_and_day", "title = ? AND published BETWEEN ? AND ?"));
        ofTitleWithoutDay = question(releases("release_by_title_and_day", "title = ? AND published IS NULL"));
        ofAddress = question(releases("release_by_address", "address = ?"));
        otherLanguages = question(releases("release_by_day_and_language", "published BETWEEN ? AND ? AND language <> ?"));
        String sketch = "SELECT release_id, sketch FROM version WHERE sketch IS NOT NULL AND ";
        sketches = question(sketch + "id = ANY(?)");
        sketchesOfReleases = question(sketch + "release_id = ANY(?)");
        publication = question("SELECT * FROM release WHERE id = ? AND folded_into IS NULL");
        text = question("SELECT v.text FROM release r JOIN version v ON v.release_id = r.id AND v.number = r.newest WHERE r.id = ?");
        countries = question("""
                SELECT p.country FROM release r
                JOIN version v ON v.release_id = r.id AND v.number = r.newest
                JOIN mark m ON m.version_id = v.id AND m.kind = 'event' AND NOT m.removed AND m.review <> 'REJECTED'
                JOIN event e ON e.mark_id = m.id AND e.reported
                JOIN party p ON p.mark_id = m.id
                WHERE p.country IS NOT NULL AND r.id = ?""");
    }

    private Question question(String query) {
        Question question = new Question(handle, query);
        questions.add(question);
        return question;
    }

    /**
     * Releases by what the index holds, a few of them. The index is named since H2 would take another where few releases are versions
     * of others; and nothing is asked of a row that is not in it.
     */
    private static String releases(String index, String condition) {
        return "SELECT id FROM release USE INDEX (" + index + ") WHERE " + condition + " LIMIT " + LOOKED_AT;
    }

    /** What a release that came in is to those that were there before it. */
    List<Kin> of(Newcomer newcomer) {
        Release release = newcomer.release();
        Set<UUID> translated = translated(release.publication());
        Map<UUID, Double> likeness = likeness(newcomer.sketch(), named(release.publication()));
        translated.forEach(other -> likeness.putIfAbsent(other, 0.0));
        likeness.keySet().removeAll(later);
        later.remove(release.id());
        List<Kin> found = new ArrayList<>();
        likeness.entrySet().stream()
                .filter(entry -> entry.getValue() >= Facts.REWRITTEN || translated.contains(entry.getKey()))
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .takeWhile(entry -> found.size() < MOST)
                .forEach(entry -> kind(release, entry.getKey(), entry.getValue()).ifPresent(kind ->
                        found.add(new Kin(release.id(), entry.getKey(), kind, Kin.Standing.FOUND, entry.getValue()))));
        return found;
    }

    private Optional<Kin.Kind> kind(Release release, UUID other, double likeness) {
        List<Publication> known = publication.ask(Releases::publication, other);
        if (known.isEmpty()) {
            // A version of another by now, which speaks for it.
            return Optional.empty();
        }
        Publication there = known.getFirst();
        boolean speaksOtherwise = !there.language().equals(release.publication().language());
        return facts(release.publication(), release.id(), speaksOtherwise)
                .kindTo(facts(there, other, speaksOtherwise), likeness);
    }

    /** @param whole whether figures and countries matter: they tell translations alone */
    private Facts facts(Publication publication, UUID release, boolean whole) {
        return whole
                ? new Facts(publication, Facts.figures(text.ask(row -> row.getString(1), release).getFirst()),
                        new HashSet<>(countries.ask(row -> row.getString(1), release)))
                : new Facts(publication, Set.of(), Set.of());
    }

    /** How like the texts of those releases are of which some are like it by the index, and of those named. */
    private Map<UUID, Double> likeness(Sketch sketch, Set<UUID> named) {
        Map<UUID, Double> likeness = new HashMap<>();
        measure(sketches, likenesses.alike(handle, sketch), sketch, likeness);
        named.removeAll(likeness.keySet());
        measure(sketchesOfReleases, named, sketch, likeness);
        return likeness;
    }

    private static void measure(Question asked, Collection<UUID> ids, Sketch sketch, Map<UUID, Double> likeness) {
        if (!ids.isEmpty()) {
            asked.ask(row -> likeness.merge(row.getObject(1, UUID.class), sketch.likeness(sketch(row)), Math::max),
                    (Object) ids.toArray());
        }
    }

    private static Sketch sketch(ResultSet row) throws SQLException {
        return Sketch.of(row.getBytes(2));
    }

    /** Releases that may be corrected by it, by what is known of them, however unlike their texts. */
    private Set<UUID> named(Publication publication) {
        Set<UUID> ids = new LinkedHashSet<>();
        if (publication.address() != null) {
            ids.addAll(ofAddress.ask(ID, publication.address().toString()));
        }
        LocalDate day = publication.published();
        if (day == null) {
            ids.addAll(ofTitle.ask(ID, publication.title()));
        } else {
            ids.addAll(ofTitleThen.ask(ID, publication.title(), day.minusDays(Facts.DAYS), day.plusDays(Facts.DAYS)));
            ids.addAll(ofTitleWithoutDay.ask(ID, publication.title()));
        }
        return ids;
    }

    private Set<UUID> translated(Publication publication) {
        LocalDate day = publication.published();
        return day == null || publication.language().equals("und") ? Set.of()
                : new LinkedHashSet<>(otherLanguages.ask(ID, day.minusDays(1), day.plusDays(1), publication.language()));
    }

    @Override
    public void close() {
        questions.forEach(Question::close);
    }
}
