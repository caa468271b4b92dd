// The title in the headline of a ticket's page, as a place to edit it.
import { stay } from '@/components/stay';
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
  const editing = new AbortController();
  return {
    title: headline.title,
    open(field) {
      pencil.hidden = true;
      const place = () => {
        write(document, '')?.append(field);
        return field.isConnected;
      };
      stay(field, place, editing.signal);
    },
    close(shown) {
      editing.abort();
      write(document, shown);
      pencil.hidden = false;
    },
  };
}

/** Puts a title into the headline, which the page may have drawn anew. @returns the headline, where there is one */
function write(document: Document, title: string): HTMLElement | undefined {
  const { element, text, prefix } = findHeadline(document) ?? {};
  if (text) text.data = prefix + title;
  return element;
}
