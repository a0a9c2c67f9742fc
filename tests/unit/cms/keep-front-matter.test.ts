import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { keepFrontMatter } from '../../../src/cms/keep-front-matter.ts';
import { readContent } from '../../../src/sources/read-content.ts';

const opened = `---
# Relu avec l’équipe
title: "Le  titre"
description: Une phrase assez longue pour que Decap la replie sur plusieurs lignes, ce que personne n’a demandé
timeline:
  - on: "2013"
    text: 'Un début'
  - on: "2014-02"
    text: Une suite
aliases: [Un, Deux]
---

Le texte.
`;
/** As Decap writes: folded, its own quotes, no blank line before the text. */
const likeDecap = (data: unknown, body = 'Le texte.\n') => `---\n${stringify(data, { lineWidth: 40, singleQuote: true })}---\n${body}`;
const data = () =>
  parse(opened.split('---\n')[1] ?? '') as { title: string; timeline: { on: string; text: string }[]; aliases?: string[]; draft?: boolean };
const changedLines = (next: string) => next.split('\n').filter((line) => !opened.split('\n').includes(line));

describe('the front matter of a saved entry', () => {
  it('keeps every byte when nothing has changed', () => {
    expect(keepFrontMatter(opened, likeDecap(data()))).toBe(opened);
  });

  it('changes the one line that was changed, at any depth', () => {
    const next = data();
    next.timeline[1] = { on: '2014-03', text: 'Une suite' };
    expect(changedLines(keepFrontMatter(opened, likeDecap(next)))).toEqual(['  - on: "2014-03"']);
  });

  it('takes a row in, out or elsewhere without touching the others', () => {
    const next = data();
    next.timeline.unshift({ on: '2012', text: 'Avant' });
    expect(changedLines(keepFrontMatter(opened, likeDecap(next)))).toEqual(['  - on: "2012"', '    text: Avant']);
    next.timeline = next.timeline.toReversed().slice(0, 2);
    expect(changedLines(keepFrontMatter(opened, likeDecap(next)))).toEqual([]);
  });

  it('adds a field at the end and removes one', () => {
    const next = { ...data(), draft: true };
    delete next.aliases;
    const kept = keepFrontMatter(opened, likeDecap(next));
    expect(changedLines(kept)).toEqual(['draft: true']);
    expect(kept).not.toContain('aliases');
  });

  it('of a new entry is not folded, and stands apart from the text', () => {
    const { description } = parse(opened.split('---\n')[1] ?? '') as { description: string };
    expect(keepFrontMatter(undefined, likeDecap({ description }))).toBe(`---\ndescription: ${description}\n---\n\nLe texte.\n`);
  });

  it('leaves a text without front matter alone', () => {
    expect(keepFrontMatter(undefined, 'Rien.\n')).toBe('Rien.\n');
  });

  it('means what Decap meant, whatever was there before', () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('node')),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/u), tie('node')),
      ),
    })).node;
    const map = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/u), value, { minKeys: 1 });
    fc.assert(
      fc.property(map, map, (before, after) => {
        const next = likeDecap(after);
        const kept = keepFrontMatter(`---\n${stringify(before)}---\n`, next);
        expect(parse(/^---\n([\s\S]*?)^---$/mu.exec(kept)?.[1] ?? '')).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });

  it('comes through unchanged in every page of this wiki', () => {
    for (const { path, text, frontMatter, body } of readContent(process.cwd()).files) {
      expect(keepFrontMatter(text, likeDecap(frontMatter.data, body.trimStart())), path).toBe(text);
    }
  });
});

it('a file keeps its way to end its lines, and the writing of its fields behind a byte order mark', () => {
  const opened = '---\r\ntitle: "Un"\r\ndescription: Deux\r\n---\r\n\r\nTexte.\r\n';
  const next = '---\ntitle: Un\ndescription: Trois\n---\n\r\nTexte.\r\n';
  expect(keepFrontMatter(opened, next)).toBe(opened.replace('Deux', 'Trois'));
  expect(keepFrontMatter('\uFEFF---\ntitle: "Un"\n---\n\nTexte.\n', '---\ntitle: Un\n---\nTexte.\n')).toBe(
    '---\ntitle: "Un"\n---\n\nTexte.\n',
  );
});
