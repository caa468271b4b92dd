import { useState } from 'preact/hooks';
import type { Area } from '@/lib/store/area';
import { everythingWords } from '@/lib/words/everything';
import { faultWords } from '@/lib/words/faults';
import { helpDeskWords } from '@/lib/words/help-desks';
import type { OptionsWords } from '@/lib/words/options';
import { EverythingSection } from './everything';
import { HelpDesks } from './help-desks';
import { Options } from './options';
import { Sections } from './sections';
import { readStored, type Stored } from './stored';

interface PageProps {
  /** The browser's. */
  readonly language: string;
  readonly words: OptionsWords;
  /** The extension's storage, with all that is kept for any help desk. */
  readonly area: Area;
  readonly helpDesks: readonly string[];
  /** Of the help desk that is shown first. */
  readonly first: Stored;
}

/** Which help desk, and all that counts for it. */
export function Page({ language, words, area, helpDesks, first }: PageProps) {
  const [stored, show] = useState(first);
  const choose = async (helpDesk: string) => show(await readStored(helpDesk, area));
  return (
    <>
      <main>
        <h1>{words.title}</h1>
        <HelpDesks
          words={helpDeskWords(language)}
          area={area}
          before={helpDesks}
          chosen={stored.helpDesk}
          choose={choose}
        />
        <Options key={stored.helpDesk} {...{ language, words, stored }} />
      </main>
      <Sections key={stored.helpDesk} {...{ language, stored }} />
      <EverythingSection words={everythingWords(language)} faultWords={faultWords(language)} area={area} />
    </>
  );
}
