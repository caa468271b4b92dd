// What Loods says of actions, in one language.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { dutch } from '@/lib/words/outcomes/nl';

export default defineUnlistedScript(() => dutch);
