package org.arasan.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser's cookies but without its eyes: opens pages, sends their forms, follows no redirect by itself. */
public final class Visitor {

    private static final Pattern FIELD = Pattern.compile("<input[^>]*?name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI base;

    public Visitor(House house) {
        base = URI.create(house.address());
    }

    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", "en"));
    }

    HttpResponse<String> post(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** The language of the account, set by a script of the page that sends that token against forgery, or none. */
    HttpResponse<String> speak(String csrf) {
        return put("/api/v1/me/language", csrf);
    }

    HttpResponse<String> put(String path, String csrf) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString("{\"language\":\"KK\"}"));
        return send(csrf == null ? request : request.header("X-CSRF-Token", csrf));
    }

    /** Opens the sign-in page with that query and sends its form. */
    public HttpResponse<String> signIn(String query, String login, String secret) {
        String page = open("/signin" + query).body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("primefaces.nonce", first(NONCE, page));
        Matcher fields = FIELD.matcher(page);
        while (fields.find()) {
            Matcher value = VALUE.matcher(fields.group());
            form.put(fields.group(1), value.find() ? value.group(1) : "");
        }
        form.replaceAll((name, value) -> name.endsWith(":login") ? login : name.endsWith(":secret") ? secret : value);
        String body = form.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve("/signin")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The token that the page gives to its scripts. */
    String csrf(String path) {
        return first(CSRF, open(path).body());
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream().filter(each -> each.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue).findFirst().orElse(null);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
