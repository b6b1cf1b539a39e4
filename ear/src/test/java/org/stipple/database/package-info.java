/**
 * What the database holds by itself, whatever the application does: tried by SQL, with the
 * application's own role, on the real PostgreSQL.
 */
package org.stipple.database;
