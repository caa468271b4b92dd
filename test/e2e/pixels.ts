// What pictures of a page show: the browser itself reads them.
import type { BrowserContext, Page } from '@playwright/test';

/** A part of a page, in CSS pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Reads pictures on an empty page: those of the help desk and of the extension let no scripts load any. */
export class Pixels {
  readonly #page: Page;

  static async open(context: BrowserContext): Promise<Pixels> {
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.evaluate(defineRead);
    return new Pixels(page);
  }

  private constructor(page: Page) {
    this.#page = page;
  }

  /** The contrast, from 1 to 21, between the lightest and the darkest pixel of each part. */
  contrasts(picture: Buffer, parts: readonly Part[]): Promise<number[]> {
    return this.#page.evaluate(
      async ([data, parts]) => {
        const linear = Float64Array.from({ length: 256 }, (_, part) =>
          part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        const at = (pixels: Uint8ClampedArray, index: number) => linear[pixels[index] ?? 0] ?? 0;
        return (await read(data, parts)).map((pixels) => {
          let [darkest, lightest] = [1, 0];
          for (let pixel = 0; pixel < pixels.length; pixel += 4) {
            const [red, green, blue] = [at(pixels, pixel), at(pixels, pixel + 1), at(pixels, pixel + 2)];
            const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            darkest = Math.min(darkest, luminance);
            lightest = Math.max(lightest, luminance);
          }
          return (lightest + 0.05) / (darkest + 0.05);
        });
      },
      [picture.toString('base64'), parts] as const,
    );
  }

  /** Whether each part is the same in both pictures. */
  async areSame(one: Buffer, other: Buffer, parts: readonly Part[]): Promise<boolean[]> {
    if (one.equals(other)) return parts.map(() => true);
    return this.#page.evaluate(
      async ([one, other, parts]) => {
        const [before, after] = [await read(one, parts), await read(other, parts)];
        return before.map((pixels, part) => pixels.every((value, at) => value === after[part]?.[at]));
      },
      [one.toString('base64'), other.toString('base64'), parts] as const,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#page.close();
  }
}

/** In the page: the parts' pixels, four values each. */
declare const read: (data: string, parts: readonly Part[]) => Promise<Uint8ClampedArray[]>;

function defineRead(): void {
  Object.assign(window, {
    read: async (data: string, parts: readonly Part[]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      return parts.map(
        ({ x, y, width, height }) => context.getImageData(x, y, Math.max(1, width), Math.max(1, height)).data,
      );
    },
  });
}
