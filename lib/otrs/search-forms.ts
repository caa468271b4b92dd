// The forms that search tickets, in so few words that every page can carry it; search-fields.ts knows their fields.

/** Whether what got the focus is in a form that may search tickets by text. */
export const isInSearchForm = (focused: EventTarget | null): boolean =>
  !!(focused as Element | null)?.closest(
    '[id$=SearchForm],[name*=Search],form:has([value=AdminGenericAgent])',
  );
