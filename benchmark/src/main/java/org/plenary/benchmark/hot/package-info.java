/**
 * Measures the functions that a bake spends most of its time in, one by one, with JMH. It knows the generator's own classes.
 */
@NullMarked
package org.plenary.benchmark.hot;

import org.jspecify.annotations.NullMarked;
