/** A CSV that a spreadsheet saved, each cell with its place in the file. */
import { parse } from 'csv-parse/sync';

export interface Cell {
  /** Line breaks are `\n`. */
  text: string;
  /** Where it begins in the file, from 1; the column in code units. */
  line: number;
  column: number;
}

/** Why a file is no CSV, and at which line: not UTF-8, a quote not closed or misplaced, nothing at all. */
export interface CsvFault {
  reason: 'encoding' | 'quote' | 'empty';
  line: number;
}

const BOM = [0xef, 0xbb, 0xbf];
const NEWLINES = [10, 13];

/** The rows of a CSV whose cells are separated by commas, semicolons or tabs, whichever its first line has; empty rows are left out. */
export function readCsv(bytes: Uint8Array): Cell[][] | CsvFault {
  const start = BOM.every((byte, index) => bytes[index] === byte) ? BOM.length : 0;
  const text = decode(bytes.subarray(start));
  if (text === undefined) return { reason: 'encoding', line: 1 };
  const delimiter = /[,;\t]/u.exec(text.split('\n', 1)[0] ?? '')?.[0] ?? ',';
  const lines = lineStarts(bytes, start);
  let end = start;
  const toCell = (value: string, index: number, bytesRead: number): Cell => {
    // A cell begins after the separator of the one before, a row after the ends of lines before it.
    let from = index === 0 ? end : end + 1;
    if (index === 0) while (NEWLINES.includes(bytes[from] ?? 0)) from += 1;
    end = bytesRead;
    const line = lines.findLastIndex((offset) => offset <= from);
    const before = new TextDecoder().decode(bytes.subarray(lines[line], from));
    return { text: value.replace(/\r\n?/gu, '\n'), line: line + 1, column: before.length + 1 };
  };
  try {
    const rows = parse(Buffer.from(bytes), {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      cast: (value, context) => toCell(value, context.index, context.bytes),
    }) as unknown as Cell[][];
    const filled = rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
    return filled.length > 0 ? filled : { reason: 'empty', line: 1 };
  } catch (error) {
    return { reason: 'quote', line: (error as { lines?: number }).lines ?? 1 };
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineStarts(bytes: Uint8Array, first: number): number[] {
  const starts = [first];
  for (let index = bytes.indexOf(10); index !== -1; index = bytes.indexOf(10, index + 1)) starts.push(index + 1);
  return starts;
}
