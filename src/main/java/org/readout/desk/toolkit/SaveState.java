package org.readout.desk.toolkit;

/** Whether what the officer did is on disk. */
public enum SaveState {
    SAVED,
    SAVING,
    FAILED
}
