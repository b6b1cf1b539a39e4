package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The sign-in page, and the way to any other page for whoever is not signed in. */
public class SignInPage {

    private final Page window;

    public SignInPage(Page window) {
        this.window = window;
    }

    /** Goes to an address of the application; without a sign-in that ends here. */
    public SignInPage goTo(String address) {
        window.navigate(address);
        return this;
    }

    /** Leaves nobody signed in. */
    public SignInPage leave() {
        window.context().clearCookies();
        return this;
    }

    /** Signs in and arrives where the user wanted to go. */
    public Page signIn(String username, String password) {
        fill(username, password);
        heading()
                .waitFor(
                        new Locator.WaitForOptions()
                                .setState(
                                        com.microsoft.playwright.options.WaitForSelectorState
                                                .DETACHED));
        return window;
    }

    /** Tries to sign in and stays here. */
    public SignInPage signInWrongly(String username, String password) {
        fill(username, password);
        return this;
    }

    /** What the page says went wrong. */
    public Locator complaint() {
        return window.locator("#signin\\:said");
    }

    public Locator heading() {
        return window.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in").setExact(true));
    }

    private void fill(String username, String password) {
        window.getByLabel("User name").fill(username);
        window.getByLabel("Password").fill(password);
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    }
}
