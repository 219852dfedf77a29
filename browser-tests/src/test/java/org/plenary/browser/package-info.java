/**
 * What is checked in a real browser, and how the tests come by one. Only this package knows Playwright.
 */
@NullMarked
package org.plenary.browser;

import org.jspecify.annotations.NullMarked;
