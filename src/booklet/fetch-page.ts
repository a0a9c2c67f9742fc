/** Reads a page of the site. Rejects when it cannot be read. */
export async function fetchPage(address: URL): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address.href}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
