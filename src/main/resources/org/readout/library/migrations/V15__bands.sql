-- The bands of the sketches are looked up in memory (library.likeness.Bands), made of version.sketch. Here each band of each text stood
-- at a place of its own, so that every release that came in had a dozen pages written anew.
DROP TABLE likeness;
