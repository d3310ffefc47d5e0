package org.arasan.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real Chromium: the installed one, its shell without windows first, or else the one that Playwright downloads. */
public final class Browsing implements AutoCloseable {

    /** What a person holds in the hand or looks at. */
    public enum Screen {
        DESK(1440, 900), PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> INSTALLED = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Refuses in one line that names the package where no Chromium can be had. */
    static Browsing open() {
        Path installed = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), INSTALLED.stream()).map(Path::of)
                .filter(Files::isExecutable).findFirst().orElse(null);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--lang=en"));
        Playwright.CreateOptions create = new Playwright.CreateOptions();
        if (installed != null) {
            options.setExecutablePath(installed);
            create.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        try {
            Playwright playwright = Playwright.create(create);
            return new Browsing(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException none) {
            throw new IllegalStateException("No Chromium for the browser tests: install the package "
                    + "\"chromium-headless-shell\" or \"chromium\" (or set CHROMIUM to one, or leave these tests out with -Dbrowser=none).", none);
        }
    }

    /** A visitor of their own, with cookies of their own, who prefers {@code language} (a tag) and looks at {@code screen}. */
    public BrowserContext visitor(String address, String language, Screen screen, ColorScheme colours) {
        BrowserContext visitor = browser.newContext(new Browser.NewContextOptions().setBaseURL(address).setLocale(language)
                .setViewportSize(screen.width, screen.height).setHasTouch(screen == Screen.PHONE).setIsMobile(screen == Screen.PHONE)
                .setColorScheme(colours).setTimezoneId("Asia/Almaty").setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        visitor.setDefaultTimeout(20_000);
        return visitor;
    }

    /** The serious and critical faults that axe-core finds on the page, one line each; empty where it is in order. */
    public static List<String> faults(Page page) {
        // "legacy" looks at the page itself alone, which is all there is where nothing is framed, and opens no second page to do so
        return new AxeBuilder(page).setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze()
                .getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact())).map(Browsing::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().limit(5).map(each -> String.valueOf(each.getTarget())).collect(Collectors.joining(", "));
    }

    /** Does anything stick out to the side, so that a reader would have to scroll sideways? */
    public static boolean scrollsSideways(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** Keeps a picture of the page in {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        Path folder = Path.of("target/screenshots");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Page.ScreenshotOptions options = new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png"));
        try {
            page.screenshot(options);
        } catch (PlaywrightException busy) {
            // on a machine under load Chromium now and then draws nothing; the second time it must
            page.waitForTimeout(1_000);
            page.screenshot(options);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
