// What acts on tickets, loaded with the first press: requests, outcomes and messages.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSpamAttempts } from './agent.content/features/ticket-spam/attempts';

export default defineUnlistedScript(() => ({ createSpamAttempts }));
