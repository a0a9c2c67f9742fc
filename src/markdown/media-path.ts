/** Path in the repository of a file that an entry names (`../media/poles/phares/hall.jpg`); undefined when it is not in `content/media/`. */
export function toMediaPath(entryPath: string, reference: string): string | undefined {
  const start = entryPath.lastIndexOf('content/');
  if (start === -1) return undefined;
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(reference, `file:///${entryPath.slice(start)}`).pathname);
  } catch {
    return undefined;
  }
  return pathname.startsWith('/content/media/') ? pathname.slice(1) : undefined;
}
