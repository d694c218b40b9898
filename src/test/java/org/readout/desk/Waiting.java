package org.readout.desk;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import javafx.stage.Window;

import org.testfx.util.WaitForAsyncUtils;

/** Waits as an officer would: until it has come about, and the window has settled. */
final class Waiting {

    private Waiting() {}

    /** @throws TimeoutException if it has not come about after a minute; it tells where the keyboard was then */
    static void await(BooleanSupplier done) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done::getAsBoolean).get());
        } catch (TimeoutException e) {
            TimeoutException told = new TimeoutException(keyboard());
            told.initCause(e);
            throw told;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String keyboard() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream()
                .map(window -> "In a window that " + (window.isFocused() ? "is" : "is not") + " in front, the keyboard is with "
                        + window.getScene().getFocusOwner())
                .collect(Collectors.joining("; "))).get();
    }
}
