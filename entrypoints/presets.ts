// What the pop-up's presets ask of a page, loaded when they first do.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as presets from './agent.content/presets';

export default defineUnlistedScript(() => presets);
