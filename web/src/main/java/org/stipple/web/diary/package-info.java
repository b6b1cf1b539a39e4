/**
 * The diary: a day on its hours, a week, a month. What is drawn is worked out here, from records
 * and without a clock; a script only sets the places that the page carries in its {@code
 * data-place}.
 */
package org.stipple.web.diary;
