package org.stipple.client;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stipple.client.duplicate.DuplicateCheck;
import org.stipple.client.identity.ClientName;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Identity;
import org.stipple.client.search.ClientRow;
import org.stipple.client.search.FindClients;
import org.stipple.client.search.SearchText;
import org.stipple.platform.refusal.NotFoundException;

/** Keeps clients and finds them by what somebody types. */
@Dependent
class ClientRepository {

    private static final String NAME =
            "select new org.stipple.client.identity.ClientName(c.id, c.number, c.givenName, c.familyName,"
                    + " c.dateOfBirth, c.phone, c.email) from Client c where ";

    private static final String ROW =
            "select new org.stipple.client.search.ClientRow(c.id, c.number, c.givenName, c.familyName,"
                    + " c.dateOfBirth, c.phone, c.email, c.preferredChannel, c.registeredOn)"
                    + " from Client c where ";

    @PersistenceContext private EntityManager entities;

    void add(Client client) {
        entities.persist(client);
    }

    Client get(long id) {
        return Optional.ofNullable(entities.find(Client.class, id))
                .orElseThrow(() -> new NotFoundException("client", id));
    }

    /** These, in no order; one statement. */
    List<Client> all(Collection<Long> ids) {
        return entities.createQuery("select c from Client c where c.id in :ids", Client.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    int nextNumber() {
        return ((Number)
                        entities.createNativeQuery("select nextval('client_number_seq')")
                                .getSingleResult())
                .intValue();
    }

    List<ClientName> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(NAME + "c.id in :ids", ClientName.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<ClientRow> find(FindClients wanted) {
        List<String> words = SearchText.typed(wanted.text());
        planFor(words);
        boolean ascending = wanted.ascending() != wanted.from().backwards();
        List<?> beside = valuesOf(wanted);
        String query =
                ROW
                        + allOf(words)
                        + (beside.isEmpty() ? "" : " and " + wanted.sort().beyond(ascending))
                        + " order by "
                        + wanted.sort().orderBy(ascending);
        TypedQuery<ClientRow> rows =
                withWords(entities.createQuery(query, ClientRow.class), words)
                        .setFirstResult(wanted.from().skip())
                        .setMaxResults(wanted.count());
        IntStream.range(0, beside.size())
                .forEach(at -> rows.setParameter("at" + at, beside.get(at)));
        List<ClientRow> found = new ArrayList<>(rows.getResultList());
        if (wanted.from().backwards()) {
            Collections.reverse(found);
        }
        return found;
    }

    /** What the client beside whom the page lies is sorted by; empty where there is none. */
    private List<?> valuesOf(FindClients wanted) {
        if (!wanted.from().isBeside()) {
            return List.of();
        }
        String values = String.join(", ", wanted.sort().paths());
        return entities.createQuery(
                        "select " + values + " from Client c where c.id = :id", Object.class)
                .setParameter("id", wanted.from().client())
                .getResultStream()
                .findFirst()
                .map(row -> row instanceof Object[] many ? Arrays.asList(many) : List.of(row))
                .orElse(List.of());
    }

    long count(String text) {
        List<String> words = SearchText.typed(text);
        String query = "select count(c) from Client c where " + allOf(words);
        return withWords(entities.createQuery(query, Long.class), words).getSingleResult();
    }

    /** Who shares an e-mail address, the end of a phone number, a birthday or a name. */
    List<ClientName> likely(Identity identity, Contact contact) {
        List<String> words = SearchText.words(identity.givenName() + " " + identity.familyName());
        String query =
                NAME
                        + "c.dateOfBirth = :birthday"
                        + " or (:email <> '' and lower(c.email) = :email)"
                        + " or (:phoneEnd <> '' and c.phoneDigits like concat('%', :phoneEnd))"
                        + " or ("
                        + everyWord(words)
                        + ") order by c.id";
        TypedQuery<ClientName> prepared =
                entities.createQuery(query, ClientName.class)
                        .setParameter("birthday", identity.dateOfBirth())
                        .setParameter("email", contact.email().toLowerCase(java.util.Locale.ROOT))
                        .setParameter("phoneEnd", DuplicateCheck.phoneEnd(contact.phone()));
        IntStream.range(0, words.size())
                .forEach(at -> prepared.setParameter("word" + at, "% " + words.get(at) + " %"));
        return prepared.getResultList();
    }

    private static String everyWord(List<String> words) {
        return words.isEmpty()
                ? "1 = 0"
                : IntStream.range(0, words.size())
                        .mapToObj(at -> "c.searchText like :word" + at)
                        .collect(Collectors.joining(" and "));
    }

    // Every word must begin a word of hers, or be part of her phone number; what was typed reaches
    // the query as parameters only. A number is looked for only where one was typed: what matches
    // nobody, in one half of an "or", would keep the index of the other half from being used.
    private static String allOf(List<String> words) {
        return words.isEmpty()
                ? "1 = 1"
                : IntStream.range(0, words.size())
                        .mapToObj(at -> oneOf(at, significant(words.get(at))))
                        .collect(Collectors.joining(" and "));
    }

    private static String oneOf(int at, String digits) {
        String begins = "c.searchText like :word%d escape '\\'".formatted(at);
        return digits.isEmpty()
                ? begins
                : "(%s or c.phoneDigits like :digits%d)".formatted(begins, at);
    }

    private static <T> TypedQuery<T> withWords(TypedQuery<T> query, List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            query.setParameter("word" + at, beginning(words.get(at)));
            String digits = significant(words.get(at));
            if (!digits.isEmpty()) {
                query.setParameter("digits" + at, "%" + digits + "%");
            }
        }
        return query;
    }

    private static String beginning(String word) {
        return "% " + word.replace("_", "\\_") + "%";
    }

    /** The digits of a phone number without those that only some countries write; or nothing. */
    private static String significant(String word) {
        return word.chars().allMatch(Character::isDigit) ? word.replaceFirst("^0+", "") : "";
    }

    // A plan for whatever is typed would read the clients by name until enough are found: good for
    // two letters, and all of them for a rare name. So each search is planned for its own words.
    private void planFor(List<String> words) {
        if (!words.isEmpty()) {
            entities.createNativeQuery(
                            "select set_config('plan_cache_mode', 'force_custom_plan', true)",
                            String.class)
                    .getSingleResult();
        }
    }
}
