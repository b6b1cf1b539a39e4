package org.stipple.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** One user: name, roles, password. */
public class UserPage extends Form {

    UserPage(Page window) {
        super(window);
    }

    /** Comes here by its address, to add one. */
    public static UserPage open(Page window) {
        window.navigate("/clinic/user.xhtml");
        return new UserPage(window);
    }

    public UserPage name(String name) {
        field("Name").fill(name);
        return this;
    }

    public UserPage username(String username) {
        field("User name").fill(username);
        return this;
    }

    public UserPage role(String role) {
        window.getByText(role + ":").click();
        return this;
    }

    /** Whom among those who treat clients this user is. */
    public UserPage person(String name) {
        window.locator("#user\\:person").selectOption(new SelectOption().setLabel(name));
        return this;
    }

    public UserPage password(String password) {
        window.locator("#user\\:password").fill(password);
        return this;
    }

    public UserPage add() {
        press("Add");
        return this;
    }
}
