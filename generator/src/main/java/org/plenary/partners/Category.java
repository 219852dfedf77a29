package org.plenary.partners;

/** What an organisation is to the conference, in the order in which the partners page names them. */
public enum Category {
    HOST,
    INSTITUTIONAL_PARTNER,
    CO_SPONSOR,
    SUPPORTER,
    ORGANISER,
    MEDIA,
    PARTICIPANT
}
