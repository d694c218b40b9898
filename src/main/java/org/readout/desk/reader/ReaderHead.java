package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.ReadingSize;
import org.readout.desk.toolkit.Reviewing;
import org.readout.desk.toolkit.Words;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Event;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Review;

/** Above the text: the title, who put it out and when, and the events it reports. */
final class ReaderHead extends VBox {

    private final Label title = new Label();
    private final Label meta = new Label();
    private final FlowPane events = new FlowPane(18, 4);
    private final ReviewLine review;
    private final PublicationLine publication;
    private final KinLine kin;
    private double measure = ReadingSize.STANDARD.line();
    private @Nullable Release shown;
    private List<Event> told = List.of();

    /** @param kin what the release is to others */
    ReaderHead(Reviewing reviewing, PublicationViewModel model, KinLine kin) {
        this.kin = kin;
        publication = new PublicationLine(model, meta);
        review = new ReviewLine(reviewing);
        getStyleClass().add("reader-head");
        title.getStyleClass().addAll("reader-title", "serif-strong");
        title.setWrapText(true);
        meta.getStyleClass().addAll("mute", "reader-meta");
        meta.setWrapText(true);
        events.getStyleClass().add("event-strip");
        events.setVisible(false);
        events.setManaged(false);
        publication.setMinWidth(0);
        events.setMinWidth(0);
        widthProperty().subscribe(this::place);
        getChildren().addAll(title, publication, kin, review, events);
    }

    /** Opens the fields in which the publication is told. */
    void editFacts() {
        publication.edit();
    }

    /** Keeps to the lines of the text below. */
    void resizeTo(ReadingSize to) {
        measure = to.line();
        place();
    }

    private void place() {
        double left = ParagraphCell.indent(getWidth(), measure);
        double line = ParagraphCell.line(getWidth(), measure);
        setPadding(new Insets(24, 24, 16, left));
        title.setMaxWidth(line);
        meta.setMaxWidth(line);
        publication.fitTo(line);
        kin.fitTo(line);
        review.setPrefWrapLength(line);
        events.setMaxWidth(line);
        events.setPrefWrapLength(line - 26);
        events.getChildren().forEach(event -> ((Region) event).setMaxWidth(line - 26));
    }

    /** The lines wrap; else the longest of them would widen the text below. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    void show(@Nullable AnnotatedRelease release) {
        if (release == null) {
            return;
        }
        if (!release.release().equals(shown)) {
            shown = release.release();
            title.setText(shown.publication().title());
            publication.show(shown);
            meta.setText(meta(shown));
        }
        review.show(release);
        List<Event> tells = release.events().stream()
                .filter(event -> event.reported() && event.review() != Review.REJECTED)
                .toList();
        if (!tells.equals(told)) {
            told = tells;
            events.getChildren().setAll(told.stream().map(ReaderHead::eventBox).toList());
            place();
            events.setVisible(!told.isEmpty());
            events.setManaged(!told.isEmpty());
        }
    }

    private static String meta(Release release) {
        Publication publication = release.publication();
        List<String> parts = new ArrayList<>();
        parts.add(publication.publisher().isEmpty() ? Messages.text("reader.no.publisher") : publication.publisher());
        parts.add(publication.published() == null
                ? Messages.text("reader.no.date") : Words.longDay(publication.published()));
        parts.add(Words.language(publication.language()));
        parts.add(Messages.text("reader.words", wordCount(release.text())));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static int wordCount(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words;
    }

    private static HBox eventBox(Event event) {
        Label kind = new Label(Words.kind(event.kind()));
        kind.getStyleClass().add("strong");
        List<String> parts = new ArrayList<>();
        String when = event.date() == null ? Messages.text("reader.no.event.date") : Words.date(event.date());
        parts.add(event.place() == null ? when : when + ", " + event.place());
        event.participants().stream().map(Party::level).map(Words::level)
                .filter(level -> !level.isEmpty()).distinct().limit(1).forEach(parts::add);
        if (event.participants().size() > 0) {
            parts.add(event.participants().stream().map(Party::name).collect(Collectors.joining(", ")));
        }
        Label rest = new Label(String.join(" · ", parts));
        rest.setWrapText(true);
        HBox box = new HBox(6, kind, rest);
        kind.setMinWidth(USE_PREF_SIZE);
        return box;
    }
}
