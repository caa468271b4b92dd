// Mounts the features of a page, each on its own: one that throws takes no other with it.
import type { Feature, FeatureContext } from './feature';

/** Says what went wrong; called once per failing feature. */
export type Report = (message: string, error: unknown) => void;

/**
 * Mounts those features that belong to the page. Doing so twice is harmless: what the first time added is replaced.
 *
 * @param features all features of an area
 * @param context for all of them; each gets a signal of its own, aborted with this one
 * @param report told once about each feature that throws; that one is switched off
 */
export function mountFeatures(features: readonly Feature[], context: FeatureContext, report: Report): void {
  for (const feature of features) {
    if (feature.screens.some((screen) => screen(context.page))) mountFeature(feature, context, report);
  }
}

function mountFeature(feature: Feature, context: FeatureContext, report: Report): void {
  const own = new AbortController();
  const signal = AbortSignal.any([context.signal, own.signal]);
  const hosts = `[data-loods-feature="${feature.id}"]`;
  const remove = () => {
    for (const host of context.document.querySelectorAll(hosts)) host.remove();
  };
  remove(); // left by an earlier mount, or by the content script of an older version
  signal.addEventListener('abort', remove, { once: true });
  try {
    feature.mount({ ...context, signal });
  } catch (error) {
    own.abort(error);
    report(`[Loods] Feature "${feature.id}" failed and is switched off on this page`, error);
  }
}
