/** Gives the user a file, as if he had followed a link to it. It takes no permission. */
export function download(text: string, type: string, extension: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `loods-${new Date().toISOString().slice(0, 10)}.${extension}`;
  link.click();
  URL.revokeObjectURL(link.href); // the browser has taken hold of it with the click
}
