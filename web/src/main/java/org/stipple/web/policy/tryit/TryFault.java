package org.stipple.web.policy.tryit;

/**
 * Something that has to be mended before anything can be compared.
 *
 * @param field the id of the field, within the form
 * @param key of the sentence, in the policy's bundle
 * @param place what the sentence names
 * @param typed what stands in the field and cannot be read; null where it can
 */
public record TryFault(String field, String key, Object place, String typed) {

    /** Of a field whose value could be read, but does not do. */
    TryFault(String field, String key, Object place) {
        this(field, key, place, null);
    }
}
