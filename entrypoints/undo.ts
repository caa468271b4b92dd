// What takes an action back, loaded with the first press of Undo.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkUndo, undo } from '@/lib/actions/undo';

export default defineUnlistedScript(() => ({ undo, checkUndo }));
