// The searches of the help desk's own handbook, as its readers meant them: without the characters it warns of.
import type { Preset } from '../store/preset';

/** Those to begin with. Their ids are new each time; an import knows the same preset by what it says. */
export function handbookPresets(groups: { readonly cron: string; readonly delivery: string }): Preset[] {
  const make = (group: string, name: string, text: string, field: Preset['field'] = 'subject'): Preset => ({
    id: crypto.randomUUID(),
    name,
    group,
    text,
    field,
    asIs: false,
    queues: [],
    states: 'any',
  });
  return [
    make(groups.cron, 'Exim paniclog', 'exim paniclog on mail.piratenpartij.nl has non-zero size'),
    make(groups.cron, 'OTRS daemon: MailQueueSend', 'OTRS Scheduler Daemon Cron: MailQueueSend'),
    make(groups.cron, 'cron.daily', 'Cron <root@mail> cron.daily'),
    make(groups.cron, 'Cron www-data', 'Cron <www-data@piratenpartij'),
    make(groups.delivery, 'Mail Delivery System', 'Mail Delivery System', 'from'),
    make(groups.delivery, 'Undelivered Mail Returned to Sender', 'Undelivered Mail Returned to Sender'),
  ];
}
