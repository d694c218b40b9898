package org.readout.jobs;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import org.readout.model.AnnotatedRelease;
import org.readout.model.ReadoutException;

/** Releases of a library, read a few at a time, so that a large library need not be held at once. */
final class Pages implements Iterable<AnnotatedRelease> {

    private static final int AT_ONCE = 50;

    private final LibrarySession session;
    private final List<UUID> releases;

    Pages(LibrarySession session, List<UUID> releases) {
        this.session = session;
        this.releases = List.copyOf(releases);
    }

    @Override
    public Iterator<AnnotatedRelease> iterator() {
        return new Iterator<>() {
            private int next;
            private List<AnnotatedRelease> page = List.of();

            @Override
            public boolean hasNext() {
                return next < releases.size();
            }

            @Override
            public AnnotatedRelease next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int place = next++ % AT_ONCE;
                if (place == 0) {
                    page = read(next - 1);
                }
                return page.get(place);
            }
        };
    }

    private List<AnnotatedRelease> read(int from) {
        try {
            return session.releases(releases.subList(from, Math.min(from + AT_ONCE, releases.size()))).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ReadoutException line) {
                throw line;
            }
            throw e;
        }
    }
}
