import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { note } from '../support/note-finding.ts';
import { pages } from '../support/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style, not validity: Astro's compressor writes these its own way.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    // Boxes of one group bear one name, as radios do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Typography puts no-break characters where French wants them.
    'no-raw-characters': 'off',
    // Safari forgets that a list without bullets is a list.
    'no-redundant-role': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
  },
});

describe('HTML of the built site', () => {
  it('is valid on every page', async ({ task }) => {
    note(task, { topic: 'html', criteria: ['8.2'], counts: { pages: pages.length } });
    const faults: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.file);
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column } of messages) faults.push(`${page.file}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(faults.slice(0, 40)).toEqual([]);
  }, 120_000);

  it('says its language, its title and one main heading on every page', ({ task }) => {
    note(task, { topic: 'html', criteria: ['8.3', '8.5'] });
    const bad = pages.filter(({ elements, url }) => {
      const count = (name: string) => elements.filter(({ tagName }) => tagName === name).length;
      const language = elements.find(({ tagName }) => tagName === 'html')?.properties['lang'];
      return language !== 'fr' || count('title') < 1 || (!url.startsWith('/admin/') && count('h1') !== 1);
    });
    expect(bad.map(({ url }) => url)).toEqual([]);
  });
});
