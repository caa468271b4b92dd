// What acts on keys, loaded with the first one.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startKeyboard } from './agent.content/features/ticket-keys/keyboard';

export default defineUnlistedScript(() => startKeyboard);
