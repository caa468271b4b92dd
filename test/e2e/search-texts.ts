// Texts as they are subjects of tickets: real ones, and generated ones that are harder than life.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Different texts of one line, in the same order each time. */
export function subjects(): { real: string[]; hard: string[] } {
  const real = new Set(usable([...mails, ...sentences()]));
  return { real: [...real], hard: [...new Set(usable(generated()))].filter((text) => !real.has(text)) };
}

const usable = (texts: string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '' && [...text].length <= 255);

// Of the handbook's own recipes, and of the kinds that a party's help desk gets.
const mails = `exim paniclog on mail.piratenpartij.nl has non-zero size
OTRS Scheduler Daemon Cron: MailQueueSend
Cron <root@mail> test -x /usr/sbin/anacron || ( cd / && run-parts --report /etc/cron.daily )
Cron <www-data@piratenpartij> /usr/share/otrs/bin/Cron.sh start > /dev/null
Mail Delivery System
Undelivered Mail Returned to Sender
Delivery Status Notification (Failure)
Mail delivery failed: returning message to sender
Warning: message 1pTq7R-0003xk-2L delayed 24 hours
Automatisch antwoord: ik ben met vakantie t/m 14 augustus
Re: Fwd: RE: Vraag over mijn lidmaatschap!!!
AW: Antw: Re: contributie 2023 (herinnering)
[Ticket#2023010110000012] Re: uitschrijven
Factuur 2023-0042 – betaling van € 25,00
Herinnering: factuur 2023-0042 & factuur 2023-0043
Kandidaat voor de gemeenteraad van 's-Hertogenbosch
It’s “urgent”: can’t log in
"Urgent": can't log in
Wachtwoord vergeten? Zo stel je 'm opnieuw in...
Nieuwsbrief week 12/52: 100% privacy, 0% tracking
C++ && C# == fun? [poll]
a+b=c; d-e!=f
**** SPAM **** You have WON $1,000,000!!!
=?utf-8?Q?Kapotte_kop?= in header
50% korting_op_alles \\ alleen vandaag
http://www.piratenpartij.nl/over-ons/?utm_source=mail&utm_medium=link
re: re: re: re: re: hallo
Cron test Cron daily test Cron
bezoek aan Zürich, Málaga én Curaçao
İstanbul ΟΔΟΣ straße ẞ ŒUVRE ÅNGSTRÖM
Feest🎉je vrijdag 🎉🎉 in het café ☕
日本語のメール と 中文
مرحبا بالعالم כל הכבוד
non breaking blank and thin–dash—dash
pneumonoultramicroscopicsilicovolcanoconiosis is a long word
The Big The Small The Big
f*ck
wat*zijn
hoe?wat?waar
van de aan het uit op`.split('\n');

/** What Loods itself says, in both languages. */
function sentences(): string[] {
  const files = ['options', 'popup', 'journal', 'ticket', 'bulk'].map((name) =>
    readFileSync(new URL(`../../lib/words/${name}.ts`, import.meta.url), 'utf8'),
  );
  const quoted = files.join('\n').matchAll(/(['`"])((?:(?!\1|\n|\$\{).){3,})\1/g);
  return [...quoted].map(([, , text]) => text ?? '');
}

const words =
  'cron test daily mail server de van het the on has uit A ok exim paniclog Factuur factuur 2026 piratenpartij.nl kop Kop. staart, naam: "naam" ‘krul’ it’s jan\'s a,b (x.y.) non-zero back\\slash 50% a&&b || ! --- – 🎉 feest🎉je ΟΔΟΣ é e\u0301t under_score <root@mail> [Re] ~x~ {y} ###1### AND OR';

/** Few words, so that they repeat and many texts share them; blanks of all kinds. */
function generated(): string[] {
  const word = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...words.split(' ')) },
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  const blank = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\t', '\u00a0');
  const text = fc.array(fc.tuple(word, blank), { minLength: 1, maxLength: 12 });
  return fc.sample(text, { seed: 4, numRuns: 100 }).map((pairs) => pairs.flat().join(''));
}

/** Some whole words out of the middle of a text, with the blanks between them. */
export function part(text: string, seed: number): string {
  const parts = text.split(/(\p{White_Space}+)/u); // words at even places
  const count = (parts.length + 1) / 2;
  const first = (seed * 7) % count;
  const length = 1 + ((seed * 3) % Math.min(count - first, 5));
  return parts.slice(2 * first, 2 * (first + length) - 1).join('');
}
