/**
 * What the content was over time, as git's history says it; the only package that knows JGit. Never looks at what files say, nor at what
 * isn't committed.
 */
@NullMarked
package org.plenary.history;

import org.jspecify.annotations.NullMarked;
