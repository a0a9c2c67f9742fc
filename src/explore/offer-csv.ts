import { element } from '../search/page/element.ts';
import { keepRecords } from './keep-records.ts';

/**
 * Makes a link to the whole table give the rows of these poles only, named after it. Where the table cannot be read, the link
 * stays what it is: the whole table.
 */
export function offerCsv(link: HTMLAnchorElement, kept: () => ReadonlySet<string>): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void download(link, kept()).catch(() => {
      location.href = link.href;
    });
  });
}

async function download({ href }: HTMLAnchorElement, kept: ReadonlySet<string>): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(answer.statusText);
  // The mark by which a spreadsheet knows UTF-8 is kept.
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  const address = URL.createObjectURL(new Blob([keepRecords(csv, (slug) => kept.has(slug))], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: address, download: 'poles-filtres.csv' }).click();
  URL.revokeObjectURL(address);
}
