package org.stipple.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/today.xhtml",
                "/client/detail.xhtml?client=7&tab=course",
                "/client/list.xhtml?q=a%26b"
            })
    void a_page_of_ours_is_gone_back_to_with_its_parameters(String page) {
        assertEquals(page, ReturnAddress.parse(page).path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/x.xhtml",
                "//example.org/x.xhtml",
                "/\\example.org/x.xhtml",
                "///example.org/x.xhtml",
                "javascript:alert(1)//x.xhtml",
                "/a//example.org/x.xhtml",
                "/%0d%0aLocation:x.xhtml\r\n",
                "today.xhtml",
                "/signout",
                "/security/signin.xhtml?from=/",
                "/jakarta.faces.resource/theme.css.xhtml?ln=x"
            })
    void whatever_else_a_link_says_leads_home(String asked) {
        assertEquals("/", ReturnAddress.parse(asked).path());
    }
}
