/** One record of a BibTeX file. */
export interface BibtexRecord {
  type: 'misc' | 'techreport' | 'article' | 'inproceedings' | 'online';
  /** Letters, figures and hyphens. */
  key: string;
  /** In the order in which they are written; empty ones are left out. */
  fields: readonly (readonly [name: string, value: string | undefined])[];
}

/** Fields that programs read as they are. */
const VERBATIM = new Set(['url', 'date', 'year', 'urldate']);

/** The record as BibTeX, in UTF-8: what means something to LaTeX is escaped, braces keep the capitals of a title. */
export function formatBibtex({ type, key, fields }: BibtexRecord): string {
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    const text = VERBATIM.has(name) ? value.replace(/[{}\s\\]/gu, encodeURIComponent) : escapeLatex(value);
    return [`  ${name} = {${name === 'title' ? `{${text}}` : text}}`];
  });
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

const NAMES: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

const escapeLatex = (text: string): string => text.replace(/[\\~^{}&%$#_]/gu, (mark) => NAMES[mark] ?? `\\${mark}`).replace(/\s+/gu, ' ');
