// How a page of Loods' own begins: with what the browser keeps, or with the word that it can't be read.
import { type ComponentChild, render } from 'preact';
import { keepFocus } from './keep-focus';

interface OwnPageWords {
  readonly language: string;
  readonly unreadable: string;
  readonly again: string;
}

/**
 * Draws a page once what it shows is read. If that fails, which a broken profile or a full disk can do, it says so.
 *
 * @param read reads what is to be shown, and makes it
 */
export async function drawOwnPage(words: OwnPageWords, read: () => Promise<ComponentChild>): Promise<void> {
  document.documentElement.lang = words.language;
  keepFocus(document);
  const content = await read().catch((error: unknown) => {
    console.error('[Loods] What is kept could not be read', error);
    return <Unreadable {...words} />;
  });
  render(content, document.body);
}

function Unreadable({ unreadable, again }: OwnPageWords) {
  return (
    <main>
      <h1>Loods</h1>
      <p role="alert">{unreadable}</p>
      <button type="button" onClick={() => location.reload()}>
        {again}
      </button>
    </main>
  );
}
