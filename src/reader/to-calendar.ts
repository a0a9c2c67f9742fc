/** A list of points as tasks of a calendar (RFC 5545). */
const LINE = 75;

/**
 * The text of an `.ics` file: one task for each point, without a date, that leads back to its page. The same point of
 * the same page keeps its identifier, so that a second import replaces the first; two that say the same are two. `now`
 * stamps the file.
 */
export function toCalendar(points: readonly string[], { title, page, now }: { title: string; page: string; now: Date }): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/gu, '');
  const tasks = points.flatMap((point, index) => [
    'BEGIN:VTODO',
    `UID:${hash([page, point, ...points.slice(0, index).filter((other) => other === point)].join(''))}@poles-en-commun`,
    `DTSTAMP:${stamp}`,
    `SUMMARY:${escape(point)}`,
    `DESCRIPTION:${escape(title)}`,
    `URL:${page}`,
    'STATUS:NEEDS-ACTION',
    'END:VTODO',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//poles-en-commun//fr', ...tasks, 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const escape = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\;,]/gu, '\\$&');

/** A line holds 75 octets, its first space included when it goes on; a character is never cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let size = 0;
  return [...line]
    .map((character) => {
      const octets = encoder.encode(character).length;
      size += octets;
      if (size <= LINE) return character;
      size = 1 + octets;
      return `\r\n ${character}`;
    })
    .join('');
}

/** Two numbers of 32 bits (FNV-1a, from both ends): enough to tell the points of a guide apart. */
function hash(text: string): string {
  const read = (characters: Iterable<string>): string =>
    [...characters].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5).toString(36);
  return read(text) + read([...text].reverse());
}
