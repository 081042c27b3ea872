package org.mobiletoolkit.platform.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.Refusal;

/**
 * One row as it was sent.
 *
 * @param number counts the rows from 1; headings and empty lines are no rows
 * @param line where in the text it begins
 * @param unreadable why it cannot be read; null when it can
 */
record Row(int number, long line, ObjectNode said, @Nullable Refusal unreadable) {}
