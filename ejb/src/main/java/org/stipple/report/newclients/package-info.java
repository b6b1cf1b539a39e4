/** The report New clients: who came on the books, and who of them has had a visit. */
package org.stipple.report.newclients;
