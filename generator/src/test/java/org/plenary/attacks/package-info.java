/**
 * What hostile content tries, and that nothing comes of it: a corpus of attacks, and a judge that shares no code with the generator.
 */
@NullMarked
package org.plenary.attacks;

import org.jspecify.annotations.NullMarked;
