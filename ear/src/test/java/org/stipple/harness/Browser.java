package org.stipple.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.stipple.page.SignInPage;

/**
 * Hands a browser test its own fresh window (a {@link SignInPage} or a plain {@link Page}), or as
 * many {@link Windows} as it asks for; a failed test leaves their pictures beside the reports. One
 * browser serves all tests; where there is none, the first class says so and the others are
 * skipped.
 */
public class Browser
        implements ExecutionCondition, BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final Object WINDOWS = "windows";
    private static final Object WINDOW = "window";
    private static final Object NO_BROWSER = "no browser";

    /** Milliseconds; a machine that does much else at the time is slow and not wrong. */
    private static final double PATIENCE = 30_000;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return ofAll(test).get(NO_BROWSER) == null
                ? ConditionEvaluationResult.enabled("nothing stands against it")
                : ConditionEvaluationResult.disabled("no browser, as was said before");
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (ofAll(tests).get(Running.class) == null) {
            Path chromium = Chromium.get().orElseThrow(() -> noBrowser(tests));
            ofAll(tests).put(Running.class, Running.start(chromium));
        }
    }

    private static IllegalStateException noBrowser(ExtensionContext tests) {
        ofAll(tests).put(NO_BROWSER, true);
        return Chromium.missing();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == SignInPage.class || type == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Windows windows =
                store(test)
                        .getOrComputeIfAbsent(
                                WINDOWS,
                                key -> new Windows(zone -> open(test, zone)),
                                Windows.class);
        Class<?> type = parameter.getParameter().getType();
        if (type == Windows.class) {
            return windows;
        }
        Page window = store(test).getOrComputeIfAbsent(WINDOW, key -> windows.open(), Page.class);
        return type == Page.class ? window : new SignInPage(window);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Windows windows = store(test).remove(WINDOWS, Windows.class);
        if (windows == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
            for (int i = 0; i < windows.all().size(); i++) {
                picture(windows.all().get(i), name + (i == 0 ? "" : " " + i));
            }
        }
        windows.close();
    }

    private static void picture(Page window, String name) {
        Path picture =
                Path.of(
                        System.getProperty("stipple.target"),
                        "failsafe-reports",
                        name.replaceAll("\\W+", "-") + ".png");
        window.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    }

    private static Page open(ExtensionContext test, String zone) {
        Running running = ofAll(test).get(Running.class, Running.class);
        com.microsoft.playwright.Browser.NewContextOptions options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(System.getProperty("stipple.test.url"))
                        .setLocale("en-GB")
                        .setViewportSize(1440, 900);
        BrowserContext context =
                running.browser()
                        .newContext(zone.isEmpty() ? options : options.setTimezoneId(zone));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    private static ExtensionContext.Store store(ExtensionContext test) {
        return test.getStore(ExtensionContext.Namespace.create(Browser.class));
    }

    private static ExtensionContext.Store ofAll(ExtensionContext test) {
        return test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
    }

    private record Running(Playwright playwright, com.microsoft.playwright.Browser browser)
            implements AutoCloseable {

        /** No GPU: drawing by software rasterisation costs more than the pages under test. */
        private static final List<String> FLAGS =
                List.of(
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--disable-background-networking");

        static Running start(Path chromium) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            LaunchOptions options = new LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
