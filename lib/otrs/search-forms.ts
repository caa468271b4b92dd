// The forms that search tickets, so few words of them that every page can carry it; search-fields.ts knows their fields.

/** Whether an element is in a form that may search tickets by text. */
export const isInSearchForm = (element: EventTarget | null): boolean =>
  element instanceof HTMLInputElement &&
  !!element.form?.matches(
    '#SearchForm,#LinkSearchForm,[name=SearchFulltext],[name=ToolBarSearch],:has([value=AdminGenericAgent])',
  );
