/**
 * Checks that are remembered, with what they asked of the wiki and were answered: an entry whose text is the same, and whose
 * questions are still answered the same, has the same issues.
 */
import { digest } from '../sources/digest.ts';
import type { Memory } from '../sources/memory.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { Issue } from './issue.ts';
import { answer, traced, type Question, type Questions } from './questions.ts';

type Check = (file: SourceFile, questions: Questions) => Issue[];

interface Remembered {
  /** Digest of the text. */
  key: string;
  answers: [question: Question, answer: ReturnType<typeof answer>][];
  issues: Issue[];
}

/** As `check`, from what `memory` holds where it still stands. */
export function rememberChecks(check: Check, memory: Memory): Check {
  return (file, questions) => {
    const name = `issues/${file.path.replace(/^content\//u, '')}`;
    const key = digest(file.text);
    const known = memory.read(name) as Remembered | undefined;
    if (known?.key === key && known.answers.every(([question, said]) => answer(questions, question) === said)) return known.issues;
    const answers = new Map<string, Remembered['answers'][number]>();
    const issues = check(
      file,
      traced(questions, (question, said) => answers.set(question.join('\n'), [question, said])),
    );
    memory.write(name, { key, answers: [...answers.values()], issues } satisfies Remembered);
    return issues;
  };
}
