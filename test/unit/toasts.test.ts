// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToastContent } from '@/components/toast';
import { Toasts } from '@/components/toasts';

const minute = 60_000;
let toasts: Toasts;
const root = () => document.body.firstElementChild?.shadowRoot as ShadowRoot;
const texts = (live: string) =>
  [...root().querySelectorAll(`[aria-live="${live}"] p`)].map(({ textContent }) => textContent);
const kinds = () =>
  [...root().querySelectorAll<HTMLElement>('[data-loods-toast]')].map(({ dataset }) => dataset['loodsToast']);

beforeEach(() => {
  vi.useFakeTimers();
  toasts = new Toasts(document, 'Close');
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('messages', () => {
  it('take the place of the former one about the same ticket', () => {
    toasts.show({ kind: 'pending', text: 'a', ticket: 1 });
    toasts.show({ kind: 'pending', text: 'b', ticket: 2 });
    toasts.show({ kind: 'failed', text: 'c', ticket: 1 });
    expect(kinds()).toEqual(['failed', 'pending']);
  });

  it('go away by themselves when the news is good, and only then', () => {
    toasts.show({ kind: 'done', text: 'a', ticket: 1 });
    toasts.show({ kind: 'partial', text: 'b', ticket: 2 });
    toasts.show({ kind: 'failed', text: 'c', ticket: 3 });
    vi.advanceTimersByTime(minute);
    expect(kinds()).toEqual(['partial', 'failed']);
  });

  it('stay while someone points at them or stands in them', () => {
    toasts.show({ kind: 'done', text: 'a', ticket: 1 });
    const toast = root().querySelector('[data-loods-toast]');
    toast?.dispatchEvent(new Event('mouseenter'));
    vi.advanceTimersByTime(minute);
    expect(kinds()).toEqual(['done']);
    toast?.dispatchEvent(new Event('mouseleave'));
    vi.advanceTimersByTime(minute);
    expect(kinds()).toEqual([]);
  });

  it('can be closed', () => {
    toasts.show({ kind: 'failed', text: 'a', ticket: 1 });
    root().querySelector<HTMLElement>('[aria-label="Close"]')?.click();
    expect(kinds()).toEqual([]);
  });

  it('are announced: bad news at once, good news when it suits', () => {
    toasts.show({ kind: 'done', text: 'a', ticket: 1 });
    toasts.show({ kind: 'failed', text: 'b', ticket: 2 });
    expect(texts('polite')).toEqual(['a']);
    expect(texts('assertive')).toEqual(['b']);
    toasts.show({ kind: 'partial', text: 'c', ticket: 1 });
    expect(texts('polite')).toEqual([]);
    expect(texts('assertive')).toEqual(['b', 'c']);
  });

  it('are said in places that are there before', () => {
    const places = [...root().querySelectorAll('[aria-live]')];
    expect(places.map(({ ariaLive }) => ariaLive)).toEqual(['assertive', 'polite']);
  });

  it('keep the focus while they change, and give it back when they close', () => {
    const page = document.body.appendChild(document.createElement('button'));
    const told: ToastContent = {
      kind: 'done',
      text: 'a',
      ticket: 1,
      actions: [{ label: 'Undo', press() {} }],
    };
    toasts.show(told);
    page.focus();
    root().querySelector('button')?.focus();
    toasts.show({ kind: 'pending', text: 'b', ticket: 1 });
    toasts.show({ kind: 'failed', text: 'c', ticket: 1 });
    expect(root().activeElement?.textContent).toBe('c');
    vi.advanceTimersByTime(minute);
    const close = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    root().activeElement?.dispatchEvent(close);
    expect(kinds()).toEqual([]);
    expect(document.activeElement).toBe(page);
  });

  it('show hostile text as text', () => {
    toasts.show({ kind: 'failed', text: '<img src=x onerror=alert(1)>', ticket: 1 });
    expect(root().querySelector('img')).toBeNull();
    expect(root().querySelector('p')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});
