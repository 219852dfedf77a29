/**
 * What is checked in a real browser. Only this package of the tests knows Playwright.
 */
@NullMarked
package org.plenary.browser;

import org.jspecify.annotations.NullMarked;
