package org.readout.desk.toolkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.brief.Contrast;

import static org.assertj.core.api.Assertions.assertThat;

/** Every colour of the desk that says something against every ground it stands on, in both themes. */
class TokenContrastTest {

    private static final Pattern TOKEN = Pattern.compile("-tk-([\\w-]+): #([0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("bg", "canvas", "hover", "select");
    /** Lines and shadows part things; nothing has to be read from their colour. */
    private static final Set<String> SILENT = Set.of("line", "line-strong", "accept-line", "reject-line");

    private record Pair(String said, String on) {}

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPairIsReadable(Theme theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        assertThat(pairs(tokens)).hasSizeGreaterThan(60).allSatisfy(pair -> assertThat(
                        Contrast.of(colour(tokens, pair.said()), colour(tokens, pair.on())))
                .as("%s on %s", pair.said(), pair.on()).isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noTokenIsLeftOut(Theme theme) throws IOException {
        Set<String> held = new HashSet<>(SILENT);
        pairs(tokens(theme)).forEach(pair -> held.addAll(List.of(pair.said(), pair.on())));
        assertThat(held).containsAll(tokens(theme).keySet());
    }

    @Test
    void bothThemesHaveTheSameTokens() throws IOException {
        assertThat(tokens(Theme.DARK).keySet()).isEqualTo(tokens(Theme.LIGHT).keySet());
    }

    private static List<Pair> pairs(Map<String, String> tokens) {
        List<Pair> pairs = new ArrayList<>();
        for (String token : tokens.keySet()) {
            if (GROUNDS.contains(token) || token.endsWith("-bg")) {
                pairs.add(new Pair("ink", token));
                pairs.add(new Pair("mute", token));
            } else if (token.startsWith("on-")) {
                pairs.add(new Pair(token, token.substring("on-".length())));
            } else if (token.endsWith("-ink")) {
                pairs.add(new Pair(token, token.replace("-ink", "-bg")));
            } else if (said(token)) {
                pairs.add(new Pair(token, "canvas"));
                Stream.of(token + "-bg").filter(tokens::containsKey).forEach(ground -> pairs.add(new Pair(token, ground)));
            }
        }
        pairs.add(new Pair("ink", "text-select"));
        pairs.add(new Pair("ink", "found"));
        pairs.add(new Pair("on-pop", "pop-key"));
        pairs.add(new Pair("accent", "bg"));
        pairs.add(new Pair("accent", "select"));
        pairs.add(new Pair("alert", "bg"));
        return pairs;
    }

    private static boolean said(String token) {
        return !SILENT.contains(token) && !token.startsWith("pop") && !token.equals("text-select")
                && !token.equals("found");
    }

    private static String colour(Map<String, String> tokens, String token) {
        return Objects.requireNonNull(tokens.get(token), token);
    }

    private static Map<String, String> tokens(Theme theme) throws IOException {
        String file = theme == Theme.LIGHT ? "light.css" : "dark.css";
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(file))) {
            Map<String, String> tokens = new TreeMap<>();
            Matcher found = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                tokens.put(found.group(1), found.group(2));
            }
            return tokens;
        }
    }
}
