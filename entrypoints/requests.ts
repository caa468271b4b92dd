// What the pop-up and the options ask of a page, loaded when they first do.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answersOf } from './agent.content/requests';

export default defineUnlistedScript(() => answersOf);
