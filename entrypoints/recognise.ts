// Run in a page on which Loods does nothing yet, when its button is pressed there: is that a help desk? Its answer is what the
// script returns (executeScript), so that it is built as a plain script (wxt.config.ts).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseHelpDesk } from '@/lib/otrs/help-desk-page';

export default defineUnlistedScript(() => recogniseHelpDesk(document));
