// What a page says of itself to screen readers, as the browser hands it to them.
import type { Page } from '@playwright/test';

/** A place whose changes are read out. */
export interface LiveRegion {
  /** The same for the same element, as long as it is there. */
  readonly id: number;
  readonly live: 'polite' | 'assertive';
  readonly text: string;
}

/** All of a page that are not inside of another one. */
export async function liveRegions(page: Page): Promise<LiveRegion[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[0];
  const liveOf = ({ properties = [] }: Node) => properties.find(({ name }) => name === 'live')?.value.value;
  const isLive = (node: Node) => /polite|assertive/.test(liveOf(node) ?? '');
  const isWithin = (node: Node): boolean => {
    const parent = byId.get(node.parentId ?? '');
    return parent !== undefined && (isLive(parent) || isWithin(parent));
  };
  const textOf = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value)
      : (node.childIds ?? []).map((id) => textOf(byId.get(id) as Node)).join(' ');
  return nodes
    .filter((node) => isLive(node) && !isWithin(node))
    .map((node) => ({ id: node.backendDOMNodeId ?? 0, live: liveOf(node), text: spaced(textOf(node)) }));
}

/** Names stand apart from the words around them, in pieces of their own. */
const spaced = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.])/g, '')
    .trim();
