// What the pop-up says of the page under it, where Loods is not yet at work.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hostOf, nameOf } from '@/lib/help-desk';
import type { Area } from '@/lib/store/area';
import { addHelpDesk, removeHelpDesk } from '@/lib/store/help-desks';
import type { HelpDeskWords } from '@/lib/words/help-desks';
import type { Here } from './here';

interface HelpDeskHereProps {
  readonly words: HelpDeskWords;
  readonly here: Here;
  /** The extension's whole storage. */
  readonly area: Area;
}

/** An offer to work here, or why Loods doesn't; nothing where it does, and elsewhere. */
export function HelpDeskHere({ words, here, area }: HelpDeskHereProps) {
  switch (here.kind) {
    case 'new':
      return <Offer {...{ words, area }} {...here} />;
    case 'not-permitted':
      return <Permit words={words} helpDesk={here.helpDesk} />;
    case 'not-secure':
      return <p class="here">{words.notSecure}</p>;
    default:
      return null;
  }
}

type OfferProps = Omit<HelpDeskHereProps, 'here'> & Extract<Here, { kind: 'new' }>;

function Offer({ words, area, helpDesk, product, tab }: OfferProps) {
  const [told, tell] = useState<'used' | 'refused' | 'notSaved'>();
  const use = async () => {
    // Stored before the browser asks: its question closes the pop-up in Firefox. And not waited for: it asks only within a click.
    const adding = addHelpDesk(area, helpDesk);
    const isPermitted = await browser.permissions.request({ origins: [hostOf(helpDesk)] });
    try {
      await adding;
      if (!isPermitted) await removeHelpDesk(area, helpDesk);
      tell(isPermitted ? 'used' : 'refused');
    } catch (error) {
      console.error('[Loods] The help desk could not be added', error);
      tell('notSaved');
    }
  };
  const name = nameOf(helpDesk);
  const text = { used: words.used(name), refused: words.refused(name), notSaved: words.notSaved };
  return (
    <section class="here" data-loods-help-desk={helpDesk}>
      <h1>{words.looksLike(product || words.unknownProduct)}</h1>
      <p>{words.whatItMeans(new URL(helpDesk).host)}</p>
      {told !== 'used' && (
        <button
          type="button"
          data-loods-action="help-desk-use"
          onClick={(event) => event.isTrusted && void use()}
        >
          {words.use}
        </button>
      )}
      <p role="status">{told && text[told]}</p>
      {told === 'used' && (
        <button type="button" onClick={() => void browser.tabs.reload(tab).then(() => window.close())}>
          {words.reload}
        </button>
      )}
    </section>
  );
}

interface PermitProps {
  readonly words: HelpDeskWords;
  readonly helpDesk: string;
}

/** The browser was told to keep Loods out of a help desk that it is for. */
function Permit({ words, helpDesk }: PermitProps) {
  const [told, tell] = useState('');
  const name = nameOf(helpDesk);
  const permit = async () => {
    const isPermitted = await browser.permissions.request({ origins: [hostOf(helpDesk)] });
    tell(isPermitted ? words.used(name) : words.refused(name));
  };
  return (
    <section class="here">
      <p>{words.permissionMissing(name)}</p>
      <button type="button" onClick={(event) => event.isTrusted && void permit()}>
        {words.permit(name)}
      </button>
      <p role="status">{told}</p>
    </section>
  );
}
