// With which command the database is saved before tickets are deleted.
import { commandFor, isBackupCommand } from '@/lib/store/backup';
import type { OptionsWords } from '@/lib/words/options';

interface BackupFieldProps {
  readonly words: OptionsWords;
  readonly command: string;
  readonly onEdit: (command: string) => void;
}

/** It shows at once what the command is today, or that it can't be one. */
export function BackupField({ words, command, onEdit }: BackupFieldProps) {
  const isSound = isBackupCommand(command);
  return (
    <div class="long">
      <label for="backupCommand">{words.backupCommand}</label>
      <input
        id="backupCommand"
        value={command}
        spellcheck={false}
        aria-describedby="backupCommand-hint"
        aria-invalid={!isSound}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      <p id="backupCommand-hint">
        {words.backupCommandHint} {isSound && <code>{commandFor(command.trim(), new Date())}</code>}
      </p>
    </div>
  );
}
