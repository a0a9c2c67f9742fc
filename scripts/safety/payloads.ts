/** What hostile texts are made of: the project's own small set, and the corpora of `CORPORA_DIR` when they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const own = new URL('../../tests/fixtures/safety/payloads.txt', import.meta.url);

/** Folder of the corpora; undefined when there are none on this machine. */
export const corporaFolder = (): string | undefined => {
  const folder = process.env['CORPORA_DIR'];
  return folder && existsSync(folder) ? folder : undefined;
};

/** The project's own payloads. */
export const ownPayloads = (): string[] => readFileSync(own, 'utf8').split('\n').filter(Boolean);

/** Every payload known here, once each. */
export function allPayloads(): string[] {
  const folder = corporaFolder();
  if (!folder) return ownPayloads();
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'xss', name), 'utf8'));
  const purify = (json('dompurify-expect.json') as { payload: string }[]).map(({ payload }) => payload);
  const owasp = (json('owasp-filter-evasion.json') as (string | { payload?: string; code?: string })[]).map((item) =>
    typeof item === 'string' ? item : (item.payload ?? item.code ?? ''),
  );
  const lines = readFileSync(join(folder, 'xss/payloadbox.txt'), 'utf8').split('\n');
  return [...new Set([...ownPayloads(), ...purify, ...owasp, ...lines])].filter(Boolean);
}

/** A payload in each place that Markdown has for a text or an address. */
export const inMarkdown = (payload: string): string[] => [
  payload,
  `[lien](<${payload.replace(/[<>\n]/gu, '')}>)`,
  `[lien](${payload})`,
  `![image](${payload})`,
  `[lien][r]\n\n[r]: <${payload.replace(/[<>\n]/gu, '')}>`,
  `<${payload}>`,
];
