// How lists of queues name them.

/**
 * Full names of a select's options: a queue below another is indented by two blanks, and named without it (6.5.1). What of a name is
 * longer than 50 characters, one less on each level below, Znuny puts as "[...]" (6.5.1, AgentQueueListOption): see isCut.
 */
export function pathsOf(select: HTMLSelectElement): string[] {
  const above: string[] = [];
  return Array.from(select.options, ({ textContent }) => {
    const [indent = ''] = /^[\s\u00a0]*/.exec(textContent) ?? [];
    above.length = Math.min(above.length, Math.floor(indent.length / 2));
    above.push(textContent.trim());
    return above.join('::');
  });
}

/** True for a name that is not whole. */
export const isCut = (path: string): boolean => path.split('::').some((name) => name.endsWith('[...]'));
