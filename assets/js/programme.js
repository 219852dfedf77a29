// Filters, my programme, the visitor's time zone, now and next: what pages with sessions gain from a script.
