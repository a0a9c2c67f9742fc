import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOpenData } from '../../../src/open-data/build-open-data.ts';
import { readDataEntries } from '../../support/data-entries.ts';
import { readCases } from '../../support/read-cases.ts';

const version = { commit: { id: '0123456789abcdef', on: '2026-11-24T08:00:00+01:00' }, isChanged: false };

describe('open data of a wiki', () => {
  for (const { name, folder } of readCases('open-data'))
    it(name, async () => {
      const { files } = buildOpenData(readDataEntries(folder), version);
      for (const file of readdirSync(join(folder, 'expected')))
        await expect(files.find((made) => made.name === file)?.body).toMatchFileSnapshot(join(folder, 'expected', file));
    });

  it('gives the same bytes for the same entries in another order', () => {
    const entries = readDataEntries(readCases('open-data')[0]?.folder ?? '');
    expect(buildOpenData([...entries].reverse(), version)).toEqual(buildOpenData(entries, version));
  });

  it('says so when no commit is known, or when one does not hold everything', () => {
    const stampOf = (own: Parameters<typeof buildOpenData>[1]) => buildOpenData([], own).description.version;
    expect(stampOf({ isChanged: false })).toBe('version inconnue (site construit hors de git)');
    expect(stampOf(version)).toBe('2026-11-24 0123456');
    expect(stampOf({ ...version, isChanged: true })).toBe('2026-11-24 0123456 et des modifications non enregistrées');
  });
});
