package org.readout.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.DeskScale;
import org.readout.desk.toolkit.Recents;
import org.readout.desk.toolkit.Theme;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Timex;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.readout.desk.Waiting.await;

/**
 * The desk on one small library, in scenes that no window shows: of any size, and the same on every day and every
 * machine. The releases are French, so that what the extractor has learned since changes nothing here.
 */
final class DeskScene implements AutoCloseable {

    /** Layout passes until rows that measure themselves have come to rest. */
    private static final int SETTLING = 6;
    private static final int TRIES = 1200;
    /** A turn of the interface takes long only where the whole machine is busy; then it is worth waiting for. */
    private static final long PATIENCE_MILLIS = 120_000;
    private static final Clock DAY = Clock.fixed(Instant.parse("2031-03-14T09:00:00Z"), ZoneOffset.UTC);

    private final TestDesk desk;

    /** @param folder for the library */
    DeskScene(Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        Theme.loadFonts();
        Files.writeString(folder.resolve("manifest.json"), text("manifest.json"));
        Map<String, String> releases = new LinkedHashMap<>();
        for (String name : List.of("lyon.txt", "ligne.txt", "recolte.txt")) {
            releases.put(name, text(name));
        }
        desk = TestDesk.on(Platform::runLater, folder, releases);
        onFx(() -> desk.workspace().refresh());
        await(() -> desk.workspace().openProperty().get() != null);
        onFx(() -> {
            desk.open("lyon.txt");
            mark();
        });
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/org/readout/desk", name));
    }

    private void mark() {
        Party dubois = new Party("Anne Dubois", "FR", null, Level.MINISTER);
        Party moreau = new Party("Paul Moreau", "BE", null, Level.MINISTER);
        Cue agreed = new Cue("sont convenus de", 0.9);
        desk.add(
                new CommitmentDraft(desk.at("rouvrir la ligne de Lyon avant la fin de juin", 1), Force.AGREED)
                        .parties(List.of(dubois, moreau)).action("rouvrir la ligne de Lyon").said(Timex.of("2031-03-12"))
                        .due(new Due(Timex.of("2031-06"), null, false)).cue(agreed).build(),
                new CommitmentDraft(desk.at("envoyer une équipe sur place", 1), Force.UNILATERAL)
                        .parties(List.of(moreau)).action("envoyer une équipe sur place").said(Timex.of("2031-03-12"))
                        .review(Review.ACCEPTED).build(),
                new CommitmentDraft(desk.at("partager les relevés de la vallée", 1), Force.OFFER)
                        .parties(List.of(dubois)).action("partager les relevés de la vallée").cue(agreed).build(),
                name("Anne Dubois", 1, NameType.PERSON, "Anne Dubois", Review.ACCEPTED),
                name("Mme Dubois", 1, NameType.PERSON, "Anne Dubois", Review.SUGGESTED),
                name("Paul Moreau", 1, NameType.PERSON, "Paul Moreau", Review.ACCEPTED),
                name("Lyon", 1, NameType.PLACE, "Lyon", Review.ACCEPTED),
                name("Belgique", 1, NameType.COUNTRY, "Belgique", Review.ACCEPTED),
                new Mention(Ids.next(), desk.at("12 mars 2031", 1), NameType.DATE, "12 mars 2031", Timex.of("2031-03-12"),
                        Review.ACCEPTED, null),
                new org.readout.model.Event(Ids.next(), desk.at("Entretien", 1), EventKind.MEETING, "Entretien",
                        Timex.of("2031-03-12"), "Lyon", List.of(dubois, moreau), true, Review.ACCEPTED, null),
                new Note(Ids.next(), desk.at("les relevés de la vallée", 1), "Demander lesquels.", List.of("eau"), false,
                        Review.ACCEPTED));
    }

    private Mention name(String quote, int nth, NameType type, String entity, Review review) {
        return new Mention(Ids.next(), desk.at(quote, nth), type, entity, null, review, new Cue("nom", 0.95));
    }

    /** A desk in one of its states. @param percent how large it is drawn */
    Scene show(DeskState state, Theme theme, int width, int height, int percent) throws Exception {
        DeskFrame[] made = new DeskFrame[1];
        onFx(() -> {
            desk.workspace().chosenProperty().set(null);
            desk.workspace().recents().restore(new Recents.Last(List.of(), List.of()));
            made[0] = new DeskFrame(desk.workspace(), new NoDialogs(), DAY, "Vallée", width, height);
            made[0].arrange(DeskMemory.fresh().with(theme).at(percent));
        });
        Shown shown = new Shown(made[0], this);
        settle(made[0]);
        state.bring(shown);
        settle(made[0]);
        onFx(() -> made[0].scene().lookup("#toast").getParent().setVisible(false));
        return made[0].scene();
    }

    /** What a state is brought about with. */
    record Shown(DeskFrame frame, DeskScene on) {

        void perform(Action... actions) throws Exception {
            for (Action action : actions) {
                onFx(() -> frame.keys().perform(action));
                settle(frame);
            }
        }

        void choose(Force force) throws Exception {
            onFx(() -> on.desk.workspace().chosenProperty().set(on.desk.open().commitments().stream()
                    .filter(commitment -> commitment.force() == force).map(Commitment::id).findFirst().orElseThrow()));
            settle(frame);
        }

        /** Strikes a key at the node, as if it had the keyboard. */
        void strike(String at, KeyCode code, boolean shift, boolean control) throws Exception {
            onFx(() -> Event.fireEvent(node(at),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
        }

        /** Waits until a node is there that work in the background brings. */
        void until(String query) throws Exception {
            for (int i = 0; i < TRIES && frame.scene().lookup(query) == null; i++) {
                Thread.sleep(50);
                settle(frame);
            }
            node(query);
        }

        /** Waits until a node that tells of work under way is seen no more. */
        void untilGone(String query) throws Exception {
            for (int i = 0; i < TRIES && node(query).isVisible(); i++) {
                Thread.sleep(50);
                settle(frame);
            }
            if (node(query).isVisible()) {
                throw new IllegalStateException(query + " is still there");
            }
        }

        Node node(String query) {
            return Objects.requireNonNull(frame.scene().lookup(query), query);
        }
    }

    private static void settle(DeskFrame frame) throws Exception {
        settle(frame.scene().getRoot());
    }

    private static void settle(Parent root) throws Exception {
        for (int i = 0; i < SETTLING; i++) {
            onFx(() -> {
                root.applyCss();
                root.layout();
            });
            WaitForAsyncUtils.waitForFxEvents(2);
        }
    }

    /** Lays a desk out in another size. No window is there to be resized; its root is what follows a window. */
    static void resize(Scene scene, int width, int height, int percent) throws Exception {
        DeskScale desk = (DeskScale) scene.getRoot();
        onFx(() -> {
            desk.percentProperty().set(percent);
            desk.resize(width, height);
        });
        settle(desk);
    }

    /** Shows a desk as it looks by day or by night. */
    static void dress(Scene scene, Theme theme) throws Exception {
        onFx(() -> theme.dress(scene));
        settle(scene.getRoot());
    }

    static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, work);
    }

    @Override
    public void close() {
        desk.close();
    }
}
