package org.stipple.web.clinic;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.platform.MailAddress;
import org.stipple.security.AddUser;
import org.stipple.security.ChangeUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.security.UserSummary;
import org.stipple.security.password.Password;

/** One user: what she is called, what she may do, who she is, and her password. */
@Named
@ViewScoped
public class UserView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/clinic/users?faces-redirect=true";

    @Inject private UserService users;
    @Inject private StaffService staff;
    @Inject private ClinicText text;

    private Long id;
    private UserSummary shown;

    @Pattern(regexp = AddUser.USERNAME, message = "{user.username.shape}")
    private String username = "";

    private String displayName = "";
    @Password private String password = "";
    private boolean enabled = true;
    private Role[] roles = {};
    private long personId;

    @Pattern(regexp = MailAddress.PATTERN, message = "{client.email}")
    private String email = "";

    private List<PersonSummary> people = List.of();
    private List<Difference> differences = List.of();

    public void load() {
        if (id != null) {
            shown = users.get(id);
            fill();
        }
        people = findPeopleWithoutUser();
    }

    private void fill() {
        username = shown.username();
        displayName = shown.displayName();
        enabled = shown.enabled();
        roles = shown.roles().stream().sorted().toArray(Role[]::new);
        personId = shown.personId();
        email = shown.email();
    }

    private List<PersonSummary> findPeopleWithoutUser() {
        Set<Long> taken =
                users.all().stream()
                        .filter(user -> id == null || user.id() != id)
                        .map(UserSummary::personId)
                        .collect(toSet());
        return staff.people().stream().filter(person -> !taken.contains(person.id())).toList();
    }

    /** Saves the form, unless somebody else changed her meanwhile: then that is shown first. */
    public String save() {
        if (shown == null) {
            return add();
        }
        if (isChangedMeanwhile()) {
            return null;
        }
        users.change(
                new ChangeUser(
                        id,
                        shown.version(),
                        displayName.strip(),
                        enabled,
                        Set.of(roles),
                        personId,
                        email));
        text.news("item.message.saved", displayName.strip());
        return LIST;
    }

    private String add() {
        users.add(
                new AddUser(
                        username, displayName.strip(), password, Set.of(roles), personId, email));
        text.news("users.message.added", displayName.strip());
        return LIST;
    }

    private boolean isChangedMeanwhile() {
        Map<String, String> before = words();
        shown = users.get(id);
        differences = Difference.between(before, words());
        return !differences.isEmpty();
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("user.label.displayName", shown.displayName());
        words.put(
                "user.label.roles",
                shown.roles().stream()
                        .sorted()
                        .map(role -> text.text("Role." + role))
                        .collect(joining(", ")));
        words.put("user.label.person", personName(shown.personId()));
        words.put("user.label.email", shown.email());
        words.put(
                "user.label.enabled",
                text.text(shown.enabled() ? "item.text.on" : "item.text.off"));
        return words;
    }

    private String personName(long person) {
        return staff.people().stream()
                .filter(one -> one.id() == person)
                .map(PersonSummary::name)
                .findFirst()
                .orElse("");
    }

    /** Fills the form with what somebody else saved. */
    public void takeTheirs() {
        differences = List.of();
        fill();
    }

    public String setNewPassword() {
        users.setPassword(id, password);
        text.news("user.message.passwordSet", shown.displayName());
        return LIST;
    }

    /** Whether the user is who is signed in: she can't shut herself out. */
    public boolean isSelf() {
        return username.equals(Faces.getRemoteUser());
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public List<PersonSummary> getPeople() {
        return people;
    }

    public boolean isNew() {
        return id == null;
    }

    public UserSummary getShown() {
        return shown;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = Typed.text(username);
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = Typed.text(displayName);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = Typed.text(password);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public long getPersonId() {
        return personId;
    }

    public void setPersonId(long personId) {
        this.personId = personId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Typed.text(email).strip();
    }
}
