// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stay } from '@/components/stay';

let element: HTMLElement;
let gone: AbortController;
const row = () => document.querySelector('.row') as HTMLElement;
const place = vi.fn(() => {
  document.querySelector('.row > ul')?.append(element);
  return element.isConnected;
});
const draw = () => {
  row().innerHTML = '<ul><li>Back</li></ul>';
};

/** Observers are told, and then the look comes. */
async function wait(milliseconds = 100): Promise<void> {
  await Promise.resolve();
  vi.advanceTimersByTime(milliseconds);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><div class="row"></div></main>';
  draw();
  element = document.createElement('li');
  element.dataset['loodsFeature'] = 'one';
  element.append(document.createElement('span'));
  element.firstElementChild?.attachShadow({ mode: 'open' }).append(document.createElement('button'));
  place.mockClear();
  gone = new AbortController();
});
afterEach(() => {
  gone.abort();
  vi.useRealTimers();
});

describe('what is to stay', () => {
  it.each([
    ['its list is drawn anew', draw],
    ['what is around that is drawn anew', () => row().replaceWith(row().cloneNode(true))],
    ['it is taken out alone', () => element.remove()],
  ])('comes back when %s, again and again', async (_how, throwOut) => {
    expect(stay(element, place, gone.signal)).toBe(true);
    for (let time = 0; time < 3; time++) {
      throwOut();
      expect(element.isConnected).toBe(false);
      await wait();
      expect(element.isConnected).toBe(true);
      expect(document.querySelectorAll('[data-loods-feature]')).toHaveLength(1); // a page's copy of it is dead
    }
  });

  it('comes back when its place does', async () => {
    stay(element, place, gone.signal);
    row().replaceChildren();
    await wait();
    expect(element.isConnected).toBe(false);
    draw();
    await wait();
    expect(element.isConnected).toBe(true);
  });

  it('asks nothing of what goes on elsewhere, nor deeper', async () => {
    stay(element, place, gone.signal);
    for (let change = 0; change < 50; change++) {
      row().previousElementSibling?.append('x');
      document.querySelector('li')?.append('x');
      await wait();
    }
    expect(place).toHaveBeenCalledTimes(1);
  });

  it('is no match for a page that throws it out at once, and costs little then', async () => {
    const page = new MutationObserver(() => element.isConnected && draw());
    page.observe(row(), { childList: true, subtree: true });
    stay(element, place, gone.signal);
    for (let moment = 0; moment < 1000; moment += 5) await wait(5);
    page.disconnect();
    expect(place.mock.calls.length).toBeLessThanOrEqual(11);
    draw();
    await wait();
    expect(element.isConnected).toBe(true);
  });

  it('gets its focus back, unless something else has it', async () => {
    document.body.append(document.createElement('input'));
    stay(element, place, gone.signal);
    const button = element.firstElementChild?.shadowRoot?.querySelector('button') as HTMLElement;
    button.focus();
    draw();
    await wait();
    expect(element.firstElementChild?.shadowRoot?.activeElement).toBe(button);

    document.querySelector('input')?.focus();
    await wait(0);
    draw();
    await wait();
    expect(document.activeElement?.localName).toBe('input');
  });

  it('goes for good with its signal, and is not watched without a place', async () => {
    stay(element, place, gone.signal);
    gone.abort();
    draw();
    await wait();
    expect(element.isConnected).toBe(false);

    row().remove();
    expect(stay(element, place, gone.signal)).toBe(false);
  });
});
