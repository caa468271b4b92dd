// Makes a request one that the browser can't repeat. A browser that finds its kept-alive connection broken sends a request
// again, a POST too, and tells nobody: Chromium 156 ran a job twice so. A part of a body that can't be read again prevents
// it. Of what a page has, only a file that was changed can't: streams need HTTP/2, all else is kept in memory.

/** A part for a body. */
export interface Seal {
  readonly part: Blob;
  /** From now on, what has the part in its body can't be sent. Whatever is on its way stays so. */
  readonly breakIt: () => Promise<void>;
}

const name = 'loods-seal';

/** @throws where there are no files for pages, e.g. in some private windows */
export async function makeSeal(): Promise<Seal> {
  // In the help desk's own, private files; one byte, for seconds.
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(name, { create: true });
  const writing = await handle.createWritable();
  await writing.write('1');
  await writing.close();
  return {
    part: await handle.getFile(),
    breakIt: () => folder.removeEntry(name).catch(() => {}), // it is already
  };
}
