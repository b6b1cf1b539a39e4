package org.stipple.page;

import com.microsoft.playwright.Page;

/** One user: name, roles, password. */
public class UserPage extends Form {

    UserPage(Page window) {
        super(window);
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

    public UserPage password(String password) {
        window.locator("#user\\:password").fill(password);
        return this;
    }

    public UserPage add() {
        press("Add");
        return this;
    }
}
