// The help desks that Loods is for.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { builtIn, hostOf, nameOf } from '@/lib/help-desk';
import type { Area } from '@/lib/store/area';
import { readHelpDesks, removeHelpDesk } from '@/lib/store/help-desks';
import type { HelpDeskWords } from '@/lib/words/help-desks';
import { useStored } from './use-stored';

interface HelpDesksProps {
  readonly words: HelpDeskWords;
  /** The extension's whole storage. */
  readonly area: Area;
  readonly before: readonly string[];
  readonly chosen: string;
  readonly choose: (helpDesk: string) => void;
}

/** One is chosen, whose options are below; those that were added can be taken away. */
export function HelpDesks({ words, area, before, chosen, choose }: HelpDesksProps) {
  const helpDesks: readonly string[] = useStored(area, before, readHelpDesks);
  const [told, tell] = useState('');
  const remove = async (helpDesk: string) => {
    try {
      await removeHelpDesk(area, helpDesk);
    } catch (error) {
      console.error('[Loods] The help desk could not be taken away', error);
      return tell(words.notSaved);
    }
    // Refused where the manifest asks for it; and another help desk on the same host still needs it.
    const isShared = helpDesks.some((one) => one !== helpDesk && hostOf(one) === hostOf(helpDesk));
    if (!isShared) await browser.permissions.remove({ origins: [hostOf(helpDesk)] }).catch(() => false);
    if (helpDesk === chosen) choose(builtIn);
    tell(words.removed(nameOf(helpDesk)));
  };
  return (
    <fieldset class="help-desks">
      <legend>{words.title}</legend>
      <p>{words.about}</p>
      {helpDesks.map((helpDesk) => (
        <div key={helpDesk}>
          <label>
            <input
              type="radio"
              name="helpDesk"
              checked={helpDesk === chosen}
              onChange={() => choose(helpDesk)}
            />
            {nameOf(helpDesk)}
          </label>
          <span>{helpDesk === builtIn ? words.comesWith : words.added}</span>
          <Permission {...{ words, helpDesk, tell }} />
          {helpDesk !== builtIn && (
            <button type="button" onClick={(event) => event.isTrusted && void remove(helpDesk)}>
              {words.remove(nameOf(helpDesk))}
            </button>
          )}
        </div>
      ))}
      <p role="status">{told}</p>
    </fieldset>
  );
}

interface PermissionProps {
  readonly words: HelpDeskWords;
  readonly helpDesk: string;
  readonly tell: (text: string) => void;
}

/** That the browser keeps Loods out, and a way to let it in; nothing where it is in. */
function Permission({ words, helpDesk, tell }: PermissionProps) {
  const isPermitted = usePermission(helpDesk);
  const origins = [hostOf(helpDesk)];
  // The first thing of the click: browsers ask for permissions only then.
  const permit = async () => {
    if (!(await browser.permissions.request({ origins }))) tell(words.refused(nameOf(helpDesk)));
  };
  if (isPermitted) return null;
  return (
    <>
      <p class="warning">{words.noPermission}</p>
      <button type="button" onClick={permit}>
        {words.permit(nameOf(helpDesk))}
      </button>
    </>
  );
}

/** Whether Loods may read a help desk's pages, as it is now; true until the browser has said otherwise. */
function usePermission(helpDesk: string): boolean {
  const [isPermitted, setPermitted] = useState(true);
  useEffect(() => {
    const look = () => void browser.permissions.contains({ origins: [hostOf(helpDesk)] }).then(setPermitted);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [helpDesk]);
  return isPermitted;
}
