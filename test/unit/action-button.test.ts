// @vitest-environment jsdom
// What a key finds to press. Clicks are tested in a real browser, whose events can be trusted.
import { expect, it, vi } from 'vitest';
import { buttonPresses, drawActionButton } from '@/components/action-button';
import { pressActionButton } from '@/components/press-button';

/** Two places with a button for the same ticket each, as the dashboard can have them. */
function draw(action = 'spam') {
  document.body.innerHTML = '<p><span></span></p><p><span></span></p>';
  return [...document.querySelectorAll('p')].map((place) => {
    const onPress = vi.fn(async () => {});
    const host = place.querySelector('span') as Element;
    const looks = { label: 'Spam', title: '', icon: '' };
    const button = drawActionButton(host, { action, ticket: 1, ...looks, onPress, onError: vi.fn() });
    return { place, button, onPress };
  });
}

it('presses the button of that place alone', async () => {
  const [one, other] = draw();
  if (!one || !other) throw new Error('Two were drawn');
  await pressActionButton(one.place, 'spam', buttonPresses);
  expect(one.onPress).toHaveBeenCalledOnce();
  expect(other.onPress).not.toHaveBeenCalled();
});

it('presses none of another action, none without a use, and none that made way for a notice', () => {
  const [one] = draw();
  if (!one) throw new Error('One was drawn');
  expect(pressActionButton(one.place, 'bounce', buttonPresses)).toBeUndefined();
  one.button.relabel('Spam', true);
  expect(pressActionButton(one.place, 'spam', buttonPresses)).toBeUndefined();
  one.button.relabel('Spam', false);
  one.button.retire('Loods was updated.', { label: 'Reload', press: vi.fn() });
  expect(pressActionButton(one.place, 'spam', buttonPresses)).toBeUndefined();
  expect(one.onPress).not.toHaveBeenCalled();
});
