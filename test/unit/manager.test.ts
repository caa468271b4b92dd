import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Feature, FeatureContext } from '@/entrypoints/agent.content/feature';
import { mountFeatures } from '@/entrypoints/agent.content/manager';
import { isDashboard, isTicketZoom } from '@/lib/otrs/screens';

function contextWith(document: Document, signal = new AbortController().signal): FeatureContext {
  const page = {
    action: 'AgentTicketZoom',
    subaction: '',
    cgi: '/',
    token: 't',
    language: 'en',
    ticketId: 1,
  };
  return { page, document, signal, isAlive: () => true } as FeatureContext;
}

/** A feature that adds one element to the page. */
const adding = (id: string, screens: Feature['screens'] = [isTicketZoom]): Feature => ({
  id,
  screens,
  mount({ document }) {
    const host = document.createElement('div');
    host.dataset['loodsFeature'] = id;
    document.body.append(host);
  },
});

const failing: Feature = {
  ...adding('failing'),
  mount(context) {
    adding('failing').mount(context);
    throw new Error('no such element');
  },
};

const mounted = (document: Document) =>
  [...document.querySelectorAll<HTMLElement>('[data-loods-feature]')].map(
    (host) => host.dataset['loodsFeature'],
  );
const blank = () => new JSDOM('<body></body>').window.document;

describe('mountFeatures', () => {
  it('mounts what belongs to the screen', () => {
    const document = blank();
    mountFeatures([adding('here'), adding('elsewhere', [isDashboard])], contextWith(document), vi.fn());
    expect(mounted(document)).toEqual(['here']);
  });

  it('switches off a feature that throws, alone, and reports it once with its name', () => {
    const document = blank();
    const report = vi.fn();
    mountFeatures([adding('first'), failing, adding('last')], contextWith(document), report);
    expect(mounted(document)).toEqual(['first', 'last']);
    expect(report.mock.calls).toEqual([[expect.stringContaining('"failing"'), new Error('no such element')]]);
  });

  it('is harmless when done twice', () => {
    const document = blank();
    mountFeatures([adding('one')], contextWith(document), vi.fn());
    mountFeatures([adding('one')], contextWith(document), vi.fn());
    expect(mounted(document)).toEqual(['one']);
  });

  it('takes everything away with the signal', () => {
    const document = blank();
    const extension = new AbortController();
    mountFeatures([adding('one'), adding('two')], contextWith(document, extension.signal), vi.fn());
    extension.abort();
    expect(mounted(document)).toEqual([]);
  });
});
