package org.arasan.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a face: it signs in at the form and asks for pages with the session's cookie. */
public final class PageClient {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*?name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private static final Pattern FAULT = Pattern.compile("class=\"[^\"]*(?:error|warn)[^\"]*\"[^>]*>([^<]+)<");
    private static final Pattern MENU = Pattern.compile("<select[^>]*?name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final int HOPS = 5;
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private URI base;
    private String last = "";
    private int status;

    private PageClient(String address) {
        this.base = URI.create(address);
    }

    public static PageClient signedIn(String address, String login, String password) throws IOException, InterruptedException {
        PageClient client = new PageClient(address);
        HttpResponse<String> page = client.send(HttpRequest.newBuilder(client.base.resolve("signin")).build());
        HttpResponse<String> answer = client.post(page.uri(), fields(page.body(), name -> name.endsWith("login") ? login
                : name.endsWith("secret") ? password : null));
        if (answer.uri().getPath().startsWith("/signin")) {
            throw new IOException("the sign-in page did not let " + login + " in");
        }
        return client;
    }

    /** Opens a page and takes the form in it, filled in as it comes. */
    public Form opens(String page, String form) throws IOException, InterruptedException {
        HttpResponse<String> opened = send(HttpRequest.newBuilder(base.resolve(page)).timeout(Duration.ofSeconds(60)).build());
        int from = opened.body().indexOf("<form id=\"" + form + "\"");
        if (from < 0) {
            throw new IOException(opened.uri() + " has no form " + form);
        }
        return new Form(opened.uri(), opened.body().substring(from, opened.body().indexOf("</form>", from)));
    }

    /** Goes on at another server, with the session that it has. */
    public void movesTo(String address) {
        base = URI.create(address);
    }

    /** A form that somebody has before their eyes. */
    public final class Form {

        private final URI page;
        private final String html;

        private Form(URI page, String html) {
            this.page = page;
            this.html = html;
        }

        /** Fills in its fields, by the ends of their names, presses the button, and tells the address at which that ended, its query included. */
        public String presses(String button, Map<String, String> typed) throws IOException, InterruptedException {
            List<String> fields = fields(html, name -> typed.get(name.substring(name.lastIndexOf(':') + 1)));
            fields.add(encoded(button) + "=");
            return post(base.resolve(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery())), fields).uri().toString();
        }
    }

    /** The inputs of a form as a browser would send them, some with other values. */
    private static List<String> fields(String form, UnaryOperator<String> typed) {
        List<String> fields = new ArrayList<>();
        for (Matcher input = INPUT.matcher(form); input.find();) {
            Matcher value = VALUE.matcher(input.group());
            String name = input.group(1);
            String text = typed.apply(name);
            fields.add(encoded(name) + "=" + encoded(text != null ? text : value.find() ? value.group(1) : ""));
        }
        for (Matcher menu = MENU.matcher(form); menu.find();) {
            Matcher chosen = CHOSEN.matcher(menu.group(2));
            String other = typed.apply(menu.group(1));
            if (other != null || chosen.find()) {
                fields.add(encoded(menu.group(1)) + "=" + encoded(other != null ? other : chosen.group(1)));
            }
        }
        return fields;
    }

    private HttpResponse<String> post(URI page, List<String> fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(page).header("Content-Type", "application/x-www-form-urlencoded").timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(String.join("&", fields))).build());
    }

    /** Did the page come, and not the sign-in page instead? */
    public boolean get(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve(page)).timeout(Duration.ofSeconds(30)).build());
        return answer.statusCode() == 200 && answer.uri().getPath().endsWith(page.replaceFirst("\\?.*", ""));
    }

    /** Letters of the last page. */
    int size() {
        return last.length();
    }

    /** The status of the last answer. */
    public int status() {
        return status;
    }

    /** What the last page finds fault with. */
    public List<String> faults() {
        return FAULT.matcher(last).results().map(fault -> fault.group(1)).toList();
    }

    /** Goes by itself where it is sent: Java 17 does not stop the clock of a redirected request, and breaks off what its connection does when that runs out (JDK-8304701). */
    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        for (int hops = 0; answer.statusCode() / 100 == 3 && hops < HOPS; hops++) {
            URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = client.send(HttpRequest.newBuilder(next).timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        }
        last = answer.body();
        status = answer.statusCode();
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
