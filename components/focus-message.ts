// From the keyboard to a message over the page, which stands at the page's end for the Tab key. Loaded with the first key.

/** Gives the last message its focus, or the one before that which has it: its first button, or itself. */
export function focusMessage({ body }: Document): void {
  const roots = [...body.children].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const messages = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[data-loods-toast]')]);
  const present = messages.findIndex((message) => message.matches(':focus-within'));
  const next = messages.at(present > 0 ? present - 1 : -1);
  (next?.querySelector('button') ?? next)?.focus();
}
