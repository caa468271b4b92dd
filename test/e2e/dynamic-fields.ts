// Dynamic fields that several tests need of the same help desk.
import { prepare } from '../znuny/prepare.ts';
import type { HelpDesk } from './help-desk.ts';

/** Makes a dynamic field "Loods…" of each of these types, if no test before did. */
export async function haveFields({ port, database }: HelpDesk, ...types: string[]): Promise<void> {
  for (const Type of types) {
    const Name = `Loods${Type}`;
    const present = await database.rows('SELECT 1 FROM dynamic_field WHERE name = ?', [Name]);
    if (present.length === 0) await prepare(port, 'field', { Name, Type });
  }
}
