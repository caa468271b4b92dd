// What Loods says of actions, in one language.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { english } from '@/lib/words/outcomes/en';

export default defineUnlistedScript(() => english);
