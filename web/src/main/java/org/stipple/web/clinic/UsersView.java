package org.stipple.web.clinic;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.security.UserSummary;

/** Who may sign in, and as what. */
@Named
@RequestScoped
public class UsersView {

    @Inject private UserService service;
    @Inject private StaffService staff;
    @Inject private ClinicText text;

    private List<UserSummary> users;
    private Map<Long, String> people;

    @PostConstruct
    void load() {
        users = service.all();
        people = staff.people().stream().collect(toMap(PersonSummary::id, PersonSummary::name));
    }

    /** Lets a user try again at once who has to wait after failed attempts. */
    public String unlock(UserSummary user) {
        service.unlock(user.id());
        text.news("users.message.unlocked", user.displayName());
        return "/clinic/users?faces-redirect=true";
    }

    /** A user's roles, in their order. */
    public List<Role> rolesOf(UserSummary user) {
        return user.roles().stream().sorted().toList();
    }

    public List<UserSummary> getUsers() {
        return users;
    }

    /** The name of the person that a user is; blank if none. */
    public String personOf(UserSummary user) {
        return people.getOrDefault(user.personId(), "");
    }
}
