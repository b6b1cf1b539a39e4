/**
 * What clients are written: templates by kind and language, for mail and for text messages, as
 * shipped or as the clinic changed them, and the one place that fills their fields.
 *
 * <p>A template is text in which {@code {day}} names a field and <code>{{</code> stands for a
 * brace. Nothing in it is ever run. What a field says comes from the composers of the features, who
 * know the facts; how it is said, in which language and what stands where there is nothing to say,
 * is decided here.
 */
package org.stipple.messaging.template;
