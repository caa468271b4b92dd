// The field for a ticket's title, loaded with the first press of a pencil.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { editTitle } from './agent.content/features/ticket-rename/edit';

export default defineUnlistedScript(() => editTitle);
