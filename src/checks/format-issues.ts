/** Issues as people and machines read them. Printing only: nothing is decided here. */
import { typeset } from '../text/typeset.ts';
import type { Issue } from './issue.ts';
import { toCodePoint } from './signs.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** The issues in a format; in `text`, one paragraph each and a last line that says the count, success included. */
export function formatIssues(issues: readonly Issue[], format: Format, pages: number): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(issues, null, 2)}\n`;
    case 'github':
      return issues
        .map(
          (issue) =>
            `::${issue.severity} file=${escapeProperty(issue.file)},line=${issue.line},col=${issue.column},title=${issue.code}::${escape(`${typeset(issue.what)} ${typeset(issue.fix)}`)}\n`,
        )
        .join('');
    case 'text':
      return `${issues.map((issue) => `${formatIssue(issue)}\n\n`).join('')}${summary(issues, pages)}\n`;
  }
}

/** One issue, in the shape authors know: place and code, what happened, what to do, where to read more. */
export function formatIssue(issue: Issue): string {
  return [
    `${issue.file}:${issue.line}:${issue.column}  ${issue.code}`,
    `  ${typeset(issue.what)}`,
    `  → ${typeset(issue.fix)}`,
    `  Aide : /contribuer/erreurs/#${issue.code}`,
  ]
    .map(showControls)
    .join('\n');
}

function summary(issues: readonly Issue[], pages: number): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const count = (number: number, word: string) =>
    `${number === 0 ? 'aucun' : number}${word.startsWith('e') && number === 0 ? 'e' : ''} ${word}${number > 1 ? 's' : ''}`;
  return `${pages} page${pages > 1 ? 's' : ''} lue${pages > 1 ? 's' : ''} : ${count(errors, 'erreur')}, ${count(warnings, 'avertissement')}.`;
}

/** The name of a file, or a value, may hold what would begin another line, or speak to the terminal. */
const showControls = (line: string): string => line.replace(/[\p{Cc}\p{Zl}\p{Zp}]|\p{Bidi_Control}/gu, (sign) => `‹${toCodePoint(sign)}›`);

/** Characters that end a GitHub annotation, and those that end one of its properties as well. */
const escapeProperty = (text: string): string => escape(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
const escape = (text: string): string => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
