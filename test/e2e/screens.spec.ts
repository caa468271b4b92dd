// The example pages of test/unit/otrs as the real server draws them, in three languages.
import { JSDOM } from 'jsdom';
import { readAgentPage } from '../../lib/otrs/page';
import * as screens from '../../lib/otrs/screens';
import { examples } from '../unit/otrs/screen-examples';
import { page } from '../znuny/login.ts';
import { expect, test } from './fixtures.ts';

for (const language of ['nl', 'en', 'de']) {
  test(`every screen is known by what the server says of it (${language})`, async ({ helpDesk }) => {
    test.slow(); // sixteen pages, some of them with a hundred settings
    await using _ = await helpDesk.speak('wim', language);
    const session = await helpDesk.logIn('wim');
    for (const { query, screen: expected } of examples) {
      if (query === undefined) continue;
      const { text } = await page(helpDesk.port, session, query);
      const found = readAgentPage(new JSDOM(text).window.document);
      expect(found, query).toMatchObject({ language, cgi: '/otrs/index.pl' });
      const names = Object.entries(screens).filter(([, screen]) => found && screen(found));
      expect(
        names.map(([name]) => name),
        query,
      ).toEqual(expected ? [expected] : []);
    }
  });
}
