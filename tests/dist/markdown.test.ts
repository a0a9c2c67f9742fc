import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBuilt, pages, siteFolder } from '../support/built-site.ts';

const texts = pages.flatMap(({ url, elements }) =>
  elements.some(({ properties }) => properties['type'] === 'text/markdown')
    ? [{ url, text: readFileSync(join(siteFolder, url, 'index.md'), 'utf8') }]
    : [],
);
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```|`[^`\n]+`/gu, '');

describe('pages as Markdown', () => {
  it('stand beside the page of every entry', () => expect(texts.length).toBeGreaterThan(400));

  it('say the version they give, date and commit, which their own history has', () => {
    const versions = texts.map(({ text }) => /^version: "?(\d{4}-\d{2}-\d{2} [0-9a-f]{7})/mu.exec(text)?.[1]);
    expect(texts.filter((_, index) => !versions[index]).map(({ url }) => url)).toEqual([]);
    expect(new Set(versions).size).toBeGreaterThan(10);
  });

  it('hold no notation of the wiki', () => {
    expect(texts.filter(({ text }) => /\[\[|^:::|^<[A-Z]/mu.test(withoutCode(text))).map(({ url }) => url)).toEqual([]);
  });

  it('define every source they call', () => {
    const undefinedCalls = texts.flatMap(({ url, text }) => {
      const prose = withoutCode(text);
      const defined = new Set([...prose.matchAll(/^\[\^([^\]]+)\]:/gmu)].map((match) => match[1]));
      return [...prose.matchAll(/\[\^([^\]\s]+)\](?!:)/gu)].flatMap((match) => (defined.has(match[1]) ? [] : [`${url} ${match[0]}`]));
    });
    expect(undefinedCalls).toEqual([]);
  });

  it('are all listed in llms.txt, which lists nothing else', () => {
    const listed = [...readFileSync(join(siteFolder, 'llms.txt'), 'utf8').matchAll(/\]\((\S+?)\)/gu)].map(
      (match) => new URL(match[1] ?? '').pathname,
    );
    expect(listed.filter((path) => !isBuilt(path))).toEqual([]);
    expect(listed.sort()).toEqual(texts.flatMap(({ url }) => (url === '/' ? [] : [`${url}index.md`])).sort());
  });
});
