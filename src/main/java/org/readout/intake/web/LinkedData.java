package org.readout.intake.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.intake.page.Days;
import org.readout.intake.page.Facts;
import org.readout.model.Clue.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page says of itself as JSON-LD in schema.org's words. */
final class LinkedData {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedData.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The types that say it of the article, as against the site or the company. */
    private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "Report",
            "PressRelease", "GovernmentArticle", "AnalysisNewsArticle", "WebPage", "SpecialAnnouncement");

    /** Statements looked at; a page has a handful. */
    private static final int MOST = 1000;

    private LinkedData() {}

    static void read(Document page, Facts facts) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                statements(JSON.readTree(script.data()), facts);
            } catch (JsonProcessingException e) {
                LOG.debug("A page's JSON-LD is none", e);
            }
        }
    }

    private static void statements(JsonNode root, Facts facts) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int i = 0; i < MOST && !open.isEmpty(); i++) {
            JsonNode node = open.poll();
            node.path("@graph").forEach(open::add);
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (isArticle(node.path("@type"))) {
                article(node, facts);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (ARTICLES.contains(each.asText())) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText());
    }

    private static void article(JsonNode node, Facts facts) {
        String type = node.path("@type").isArray() ? node.path("@type").path(0).asText() : node.path("@type").asText();
        double sure = type.equals("WebPage") ? 0.92 : 0.98;
        facts.title(node.path("headline").asText(""), Place.PAGE_DATA, "headline: " + node.path("headline").asText(""), sure);
        facts.published(Days.of(node.path("datePublished").asText("")), Place.PAGE_DATA,
                "datePublished: " + node.path("datePublished").asText(""), sure);
        JsonNode publisher = node.path("publisher").isArray() ? node.path("publisher").path(0) : node.path("publisher");
        String name = publisher.isTextual() ? publisher.asText() : publisher.path("name").asText("");
        facts.publisher(name, Place.PAGE_DATA, "publisher: " + name, sure);
        JsonNode main = node.path("mainEntityOfPage");
        String address = node.path("url").asText(main.isTextual() ? main.asText() : main.path("@id").asText(""));
        facts.address(address, Place.PAGE_DATA, "url: " + address, sure);
        facts.language(node.path("inLanguage").asText(""), Place.PAGE_DATA, "inLanguage: " + node.path("inLanguage").asText(""), 0.93);
    }
}
