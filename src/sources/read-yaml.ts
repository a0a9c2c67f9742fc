/** YAML read without surprise: never throws, never expands, never costs more than its size. */
import type { LineCounter } from 'yaml';
import { parseDocument, YAMLParseError, type Document } from 'yaml';

/** A front matter of this length is no form that anybody filled. */
export const YAML_LENGTH = 64 * 1024;
const OPTIONS = { uniqueKeys: true, merge: false, prettyErrors: false, strict: true, version: '1.2', logLevel: 'error' } as const;

/** The document, its faults in `errors`; one that is too long or too deep is not read, and says so at its first line. */
export function readYaml(yaml: string, lineCounter: LineCounter): Document.Parsed {
  if (yaml.length <= YAML_LENGTH) {
    try {
      return parseDocument(yaml, { ...OPTIONS, lineCounter });
    } catch {
      // Deeper than the parser's own stack: as too long.
    }
  }
  const empty = parseDocument('', OPTIONS);
  empty.errors.push(new YAMLParseError([0, 1], 'RESOURCE_EXHAUSTION', 'too long or too deep'));
  return empty;
}
