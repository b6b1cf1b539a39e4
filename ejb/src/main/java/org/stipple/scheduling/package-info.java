/**
 * What is planned: visits are booked, moved and given up, requests for an override are decided.
 * Facts are recorded, plans are judged: whether a visit may be booked says the policy, who gets the
 * time says the database.
 */
package org.stipple.scheduling;
