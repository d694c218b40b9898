package org.readout.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.readout.model.Level;
import org.readout.model.Party;

/** Those named with one mark, by the part they play in it. */
final class Parties {

    static final String PARTY = "party";
    static final String ADDRESSEE = "addressee";
    static final String PARTICIPANT = "participant";

    private final Map<String, List<Party>> byRole = new HashMap<>();

    /** Adds the party of a row; rows come in the order of their positions. */
    Parties add(ResultSet row) throws SQLException {
        Party party = new Party(
                row.getString("name"),
                row.getString("country"),
                row.getString("office"),
                Columns.constant(row, "level", Level.class));
        byRole.computeIfAbsent(row.getString("role"), role -> new ArrayList<>()).add(party);
        return this;
    }

    List<Party> of(String role) {
        return byRole.getOrDefault(role, List.of());
    }
}
