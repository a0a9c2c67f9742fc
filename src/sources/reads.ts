/**
 * What a page reads of the wiki, noted while it is prepared: each question, with a mark of its answer. A build asks the same
 * questions again, and leaves alone a page that would be answered the same.
 */
import { digest } from './digest.ts';
import { inProcess } from './in-process.ts';

/** A question as it is noted: its name, and what it is about. */
export type Read = `${string} ${string}`;
type Mark = (about: string) => string | Promise<string>;

interface Reading {
  /** By name of the question. */
  questions: Map<string, Mark>;
  /** Of the state of the wiki that is being built. */
  marks: Map<Read, string>;
  /** What the work under way asked; undefined when nobody notes it. */
  asked: Set<Read> | undefined;
}

// Of the whole process: the compiled site asks, and the build that runs it notes.
const reading = inProcess('reads', (): Reading => ({ questions: new Map(), marks: new Map(), asked: undefined }));

/**
 * Gives the function that notes that the question `name`, a word, is put about something. `mark` answers it, by a short text
 * that is another when the answer is.
 */
export function defineQuestion(name: string, mark: Mark): (about: string) => void {
  reading.questions.set(name, mark);
  return (about) => void reading.asked?.add(`${name} ${about}`);
}

/** `ask`, whose answer is plain data, as pages put it: as `defineQuestion`, with the answer itself for mark. */
export function noted<Answer>(name: string, ask: (about: string) => Answer): (about: string) => Answer {
  const toMark = (answer: unknown): string => digest(JSON.stringify(answer) ?? '');
  const note = defineQuestion(name, (about) => {
    const answer = ask(about);
    return answer instanceof Promise ? answer.then(toMark) : toMark(answer);
  });
  return (about) => {
    const answer = ask(about);
    note(about);
    // Known already: it is not asked twice.
    const read: Read = `${name} ${about}`;
    if (reading.asked && !(answer instanceof Promise) && !reading.marks.has(read)) reading.marks.set(read, toMark(answer));
    return answer;
  };
}

/** Does `work`, and gives with its result what it asked of the wiki; not twice at once. */
export async function noteReads<Result>(work: () => Result | Promise<Result>): Promise<{ result: Result; reads: Read[] }> {
  const asked = (reading.asked = new Set<Read>());
  try {
    return { result: await work(), reads: [...asked] };
  } finally {
    reading.asked = undefined;
  }
}

/** The mark of what a question is answered now; undefined for one that nobody knows any more. */
export function markOf(read: Read): string | undefined | Promise<string | undefined> {
  const known = reading.marks.get(read);
  if (known !== undefined) return known;
  const end = read.indexOf(' ');
  const mark = reading.questions.get(read.slice(0, end))?.(read.slice(end + 1));
  if (typeof mark === 'string') reading.marks.set(read, mark);
  return mark instanceof Promise ? mark.then((text) => (reading.marks.set(read, text), text)) : mark;
}

/** Forgets the marks: the wiki is now another. */
export const forgetMarks = (): void => reading.marks.clear();
