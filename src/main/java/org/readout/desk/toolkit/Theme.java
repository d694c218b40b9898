package org.readout.desk.toolkit;

import java.util.List;
import java.util.Objects;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** Day and night. */
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> FONTS = List.of(
            "Inter_400Regular.ttf", "Inter_600SemiBold.ttf", "ReadoutSerif_400Regular.ttf",
            "ReadoutSerif_600SemiBold.ttf");
    private static final List<String> PANES =
            List.of("toolkit/tokens", "desk", "shelf/shelf", "reader/reader", "margin/margin", "timeline/timeline");

    /** Loads the bundled type; to be called once, before the first scene is laid out. */
    public static void loadFonts() {
        for (String font : FONTS) {
            Font.loadFont(url("fonts/" + font), 12);
        }
    }

    /** Lets all controls look like this theme; to be called before the first is made, or JavaFX reads a theme of its own before. */
    public void wear() {
        Application.setUserAgentStylesheet(
                this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
    }

    /** Puts {@code scene} into this theme. */
    public void dress(Scene scene) {
        wear();
        scene.getStylesheets().clear();
        scene.getStylesheets().add(url("toolkit/" + (this == LIGHT ? "light.css" : "dark.css")));
        for (String pane : PANES) {
            scene.getStylesheets().add(url(pane + ".css"));
        }
    }

    /**
     * Gives a pane that is not there when the desk opens its own styles: with those of the desk, each control would be compared
     * with them too.
     *
     * @param name of the pane's package
     */
    public static void style(Parent pane, String name) {
        pane.getStylesheets().add(url(name + "/" + name + ".css"));
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    private static String url(String resource) {
        return Objects.requireNonNull(Theme.class.getResource("/org/readout/desk/" + resource), resource)
                .toExternalForm();
    }
}
