package org.plenary.trace;

/** What a value may hold without being made of it: its own parts are noted when they are read. */
public interface Known {}
