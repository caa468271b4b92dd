// The list of keys, loaded when it is asked for.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showKeys } from './agent.content/features/ticket-keys/help';

export default defineUnlistedScript(() => showKeys);
