package org.stipple.web.policy.tryit;

/**
 * Something that has to be mended before anything can be compared.
 *
 * @param field the id of the field, within the form
 * @param key of the sentence, in the policy's bundle
 * @param place what the sentence names
 */
public record TryFault(String field, String key, Object place) {}
