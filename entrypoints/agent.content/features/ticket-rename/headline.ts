// The title in the headline of a ticket's page, as a place to edit it.
import { findHeadline } from '@/lib/otrs/zoom';
import type { TitlePlace } from './edit';

/**
 * The title as the page has it now.
 *
 * @param pencil makes place for the field, which comes behind it
 * @returns undefined while it is being edited, and where the page has no headline
 */
export function titleInHeadline(document: Document, pencil: HTMLElement): TitlePlace | undefined {
  const headline = findHeadline(document);
  if (!headline || pencil.hidden) return undefined;
  const { text, prefix, title } = headline;
  return {
    title,
    open(field) {
      text.data = prefix;
      pencil.hidden = true;
      pencil.after(field);
    },
    close(shown) {
      text.data = prefix + shown;
      pencil.hidden = false;
    },
  };
}
