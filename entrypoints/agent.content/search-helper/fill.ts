// Puts a text into a field as a person would.

/** By way of the browser's own typing, so that its undo gives back what was there. */
export function fill(input: HTMLInputElement, text: string): void {
  input.focus();
  input.select();
  if (!input.ownerDocument.execCommand('insertText', false, text) || input.value !== text) {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
