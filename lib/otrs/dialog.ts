// Znuny's own keys and dialogs, which keys of Loods must leave alone. Seen on 6.5.1, in Dutch and English alike.
//
// Its access keys take Alt (Chrome), Alt+Shift (Firefox) or Ctrl+Option (macOS), never a letter alone. On a ticket's page,
// in lists and on the dashboard: c d e m n o s t v y, for admins also a; in forms g, in drafts s and u; SysConfig brings
// i k p q r w for tool bars and screens that can be switched on. A button of Loods gets none, so that none is taken twice.
// Handlers of its own for keys: Tab and Escape in an open dialog (Core.UI.Dialog.js, on the document), Ctrl+Enter in a
// text area (Core.Form.js), and in single fields. No page has one for a plain letter outside a field.

/** True while one of Znuny's dialogs is open; it is taken out of the page when it closes (Core.UI.Dialog.js, 6.5.1). */
export function isDialogOpen(document: Document): boolean {
  return document.querySelector('.Dialog')?.checkVisibility() ?? false;
}
