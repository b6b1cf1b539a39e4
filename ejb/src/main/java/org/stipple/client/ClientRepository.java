package org.stipple.client;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
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
        String query =
                ROW + allOf(words) + " order by " + wanted.sort().orderBy(wanted.ascending());
        return withWords(entities.createQuery(query, ClientRow.class), words)
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.count())
                .getResultList();
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
    // the query as parameters only.
    private static String allOf(List<String> words) {
        return words.isEmpty()
                ? "1 = 1"
                : IntStream.range(0, words.size())
                        .mapToObj(
                                at ->
                                        "(c.searchText like :word%d escape '\\' or c.phoneDigits like :digits%d)"
                                                .formatted(at, at))
                        .collect(Collectors.joining(" and "));
    }

    private static <T> TypedQuery<T> withWords(TypedQuery<T> query, List<String> words) {
        IntStream.range(0, words.size())
                .forEach(
                        at ->
                                query.setParameter("word" + at, beginning(words.get(at)))
                                        .setParameter("digits" + at, digits(words.get(at))));
        return query;
    }

    private static String beginning(String word) {
        return "% " + word.replace("_", "\\_") + "%";
    }

    // Empty matches nobody: a phone number that is not there has no digits either, hence the dash.
    private static String digits(String word) {
        String significant =
                word.chars().allMatch(Character::isDigit) ? word.replaceFirst("^0+", "") : "";
        return significant.isEmpty() ? "-" : "%" + significant + "%";
    }
}
