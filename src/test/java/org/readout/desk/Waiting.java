package org.readout.desk;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.testfx.util.WaitForAsyncUtils;

/** Waits as an officer would: until it has come about, and the window has settled. */
final class Waiting {

    private Waiting() {}

    /** @throws java.util.concurrent.TimeoutException if it has not come about after a minute */
    static void await(BooleanSupplier done) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(done::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
