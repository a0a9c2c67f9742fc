import { describe, expect, it } from 'vitest';
import { isPageAnchor, toHeadingAnchor } from '../../src/model/page-anchors.ts';
import { toEntryPath } from '../../src/model/routes.ts';
import { readContent } from '../../src/sources/read-content.ts';
import { toPlainText } from '../../src/wiki/plain-text.ts';
import { pageAt } from '../support/built-site.ts';

describe('the page of an entry', () => {
  it('bears the anchors of its text and of its fields, and else only those that no text may take', () => {
    const stray = readContent(process.cwd()).files.flatMap(({ collection, slug, text, body }) => {
      const ofText = new Set([
        ...[...body.matchAll(/^#{2,6} .*$/gmu)].map(([heading]) => toHeadingAnchor(toPlainText(heading))),
        ...[...text.matchAll(/\{#([a-z0-9-]+)\}|^ +-? *id: ([a-z0-9-]+)/gmu)].map(([, named, field]) => named ?? field ?? ''),
      ]);
      const ids = [...(pageAt(toEntryPath(collection, slug))?.ids ?? [])];
      return ids.filter((id) => !isPageAnchor(id) && !ofText.has(id) && !ofText.has(id.replace(/-\d+$/u, ''))).map((id) => `${slug}#${id}`);
    });
    expect(stray).toEqual([]);
  });
});
