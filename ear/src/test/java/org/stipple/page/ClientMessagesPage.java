package org.stipple.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a client was told, and what each message is about. */
public class ClientMessagesPage extends Form {

    private ClientMessagesPage(Page window) {
        super(window, "/client/messages.xhtml");
    }

    public static ClientMessagesPage of(Page window, String client) {
        window.navigate("/client/messages.xhtml?id=" + client);
        return new ClientMessagesPage(window);
    }

    /** What the latest message is about. */
    public Locator about() {
        return window.locator(".row-about").first();
    }

    /** Goes to the touch-up or review that it is about. */
    public RecallItemPage followAbout() {
        about().click();
        return new RecallItemPage(window);
    }
}
