// The handbook's chapter on selecting tickets: what didn't find its tickets, and what did.
const paniclog = 'exim paniclog on mail.piratenpartij.nl has non-zero size';
const scheduler = 'OTRS Scheduler Daemon Cron: MailQueueSend';
const cron = 'Cron <root@mail> test -x /usr/sbin/anacron || ( cd / && run-parts --report /etc/cron.daily )';
/** What is typed, and the subject of the tickets that it is to find. */
export const handbook = [
  ['"*exim paniclog on mail.piratenpartij.nl has non-zero size*"', paniclog],
  ['"*exim paniclog on mail.piratenpartij.nl has non?zero size*"', paniclog],
  ['"*OTRS Scheduler Daemon Cron: MailQueueSend*"', scheduler],
  ['"*OTRS Scheduler Daemon Cron? MailQueueSend*"', scheduler],
  ['"*OTRS?Scheduler?Daemon?Cron??MailQueueSend*"', scheduler],
  ['"*Cron*root@mail*etc*cron.daily*"', cron],
  ['"Cron*root@mail*etc*cron.daily"', cron],
  ['"*Cron*root@mail*cron.daily*"', cron],
  ['"*Cron*root@mail*test*"', cron],
  ['"*exim paniclog*"', paniclog],
  ['"*OTRS*Scheduler*Daemon*Cron*MailQueueSend*"', scheduler],
  ['"*Cron*root@mail*"', cron],
  ['“*Mail*Delivery*System*”', 'Mail Delivery System'],
] as const;
