package org.readout.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Days;
import org.readout.intake.page.Facts;
import org.readout.model.Clue.Place;

/**
 * What a page says of itself in its head: OpenGraph, Dublin Core and the like; the mark browsers leave when they save it.
 * How sure each is was seen on pages of ministries and papers: what is written for machines that republish is right, what
 * stands in the title has the site's name behind it.
 */
final class PageData {

    private static final Map<String, Double> TITLES = Map.of(
            "og:title", 0.95, "twitter:title", 0.9, "dc.title", 0.93, "dcterms.title", 0.93, "citation_title", 0.95, "headline", 0.94);
    private static final Map<String, Double> DATES = Map.of(
            "article:published_time", 0.97, "citation_publication_date", 0.95, "dc.date.issued", 0.95, "dcterms.issued", 0.95,
            "datepublished", 0.96, "pubdate", 0.93, "dc.date", 0.92, "dcterms.date", 0.92, "date", 0.85, "dcterms.created", 0.85);
    private static final Map<String, Double> PUBLISHERS = Map.of(
            "dc.publisher", 0.95, "dcterms.publisher", 0.95, "citation_publisher", 0.95, "og:site_name", 0.91, "publisher", 0.92,
            "application-name", 0.6);
    private static final List<String> LANGUAGES = List.of("dc.language", "dcterms.language", "og:locale", "content-language");

    /** The mark of Internet Explorer, Chrome and Edge; that of Firefox's and Chrome's SingleFile, with the day. */
    private static final Pattern SAVED_FROM = Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S{1,2000})\\s*-->");
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "Page saved with SingleFile\\s+url:\\s*(\\S{1,2000})\\s+saved date:\\s*\\w{3} (\\w{3}) (\\d{1,2}) (\\d{4})");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final int HEAD = 8192;

    private PageData() {}

    static void read(Document page, String html, Facts facts) {
        for (Element meta : page.select("meta[content]")) {
            meta(meta, facts);
        }
        LinkedData.read(page, facts);
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null) {
            facts.address(canonical.attr("href"), Place.PAGE_DATA, "canonical: " + canonical.attr("href"), 0.95);
        }
        Element time = page.selectFirst("time[datetime][pubdate], time[itemprop=datePublished][datetime], article time[datetime]");
        if (time != null) {
            facts.published(Days.of(time.attr("datetime")), Place.PAGE_DATA, "time: " + time.attr("datetime"), 0.9);
        }
        Element headline = page.selectFirst("h1");
        if (headline != null && page.select("h1").size() == 1) {
            facts.title(headline.text(), Place.HEADLINE, headline.text(), 0.93);
        }
        title(page, facts);
        Element root = page.selectFirst("html[lang]");
        if (root != null) {
            facts.language(root.attr("lang"), Place.PAGE_DATA, "lang: " + root.attr("lang"), 0.85);
        }
        saved(html.substring(0, Math.min(html.length(), HEAD)), facts);
    }

    private static void meta(Element meta, Facts facts) {
        String name = (meta.attr("property") + meta.attr("name") + meta.attr("itemprop") + meta.attr("http-equiv"))
                .strip().toLowerCase(Locale.ROOT);
        String content = meta.attr("content");
        String quote = name + ": " + content;
        Double title = TITLES.get(name);
        if (title != null) {
            facts.title(content, Place.PAGE_DATA, quote, title);
        }
        Double date = DATES.get(name);
        if (date != null) {
            facts.published(Days.of(content), Place.PAGE_DATA, quote, date);
        }
        Double publisher = PUBLISHERS.get(name);
        if (publisher != null) {
            facts.publisher(content, Place.PAGE_DATA, quote, publisher);
        }
        if (name.equals("og:url")) {
            facts.address(content, Place.PAGE_DATA, quote, 0.94);
        }
        if (LANGUAGES.contains(name)) {
            facts.language(content, Place.PAGE_DATA, quote, 0.85);
        }
    }

    /** "Ministers meet | Ministry of …": what stands before the last bar, where the part behind it is the site's name. */
    private static void title(Document page, Facts facts) {
        String title = page.title();
        Facts.Fact<String> site = facts.publisher();
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" \u2013 ")));
        boolean named = bar > 0 && site != null && title.substring(bar + 3).strip().equalsIgnoreCase(site.value());
        facts.title(named ? title.substring(0, bar) : title, Place.PAGE_DATA, "title: " + title, named ? 0.9 : 0.75);
    }

    private static void saved(String head, Facts facts) {
        Matcher from = SAVED_FROM.matcher(head);
        if (from.find()) {
            facts.address(from.group(1), Place.PAGE_DATA, from.group(), 0.93);
        }
        Matcher single = SINGLE_FILE.matcher(head);
        if (single.find()) {
            facts.address(single.group(1), Place.PAGE_DATA, "url: " + single.group(1), 0.93);
            facts.retrieved(day(single.group(4), single.group(2), single.group(3)), Place.PAGE_DATA,
                    single.group().substring(single.group().indexOf("saved date")), 0.97);
        }
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        int number = MONTHS.indexOf(month) + 1;
        return Days.of(year + "-" + (number < 10 ? "0" : "") + number + "-" + (day.length() < 2 ? "0" : "") + day);
    }
}
