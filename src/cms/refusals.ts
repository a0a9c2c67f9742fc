/** How a backend refuses: in sentences that a person reads. */
import { contribution } from '../ui/contribution.ts';
import type { Backend } from './decap.ts';

const writings = [
  'persistEntry',
  'publishUnpublishedEntry',
  'updateUnpublishedEntryStatus',
  'deleteUnpublishedEntry',
  'deleteFiles',
  'persistMedia',
] as const;

const NOT_FOUND = 404;

/** A refusal in words of ours, which a second try would not change. */
export class Refused extends Error {
  override toString(): string {
    return this.message;
  }
}

/** What was read, undefined when it is not there; a reading that failed says nothing of that, and nothing may be saved then. */
export async function orAbsent<Read>(reading: Promise<Read>): Promise<Read | undefined> {
  try {
    return await reading;
  } catch (error) {
    const { status, notUnderEditorialWorkflow } = error as { status?: number; notUnderEditorialWorkflow?: boolean };
    if (status === NOT_FOUND || notUnderEditorialWorkflow) return undefined;
    throw new Refused(contribution.refused.unread);
  }
}

/** Decap prints an error with its name in front (« API_ERROR: … »); a message of ours needs none. */
export const plain = (error: unknown): unknown =>
  error instanceof Error ? Object.assign(error, { toString: () => error.message }) : error;

/** Makes each writing of a backend say what it refuses without the name of an error. */
export function speakPlainly(backend: Backend): void {
  for (const name of writings) speak(backend, name);
}

function speak(backend: Backend, name: (typeof writings)[number]): void {
  const write = backend[name]?.bind(backend) as ((...args: unknown[]) => Promise<unknown>) | undefined;
  if (!write) return;
  backend[name] = async (...args: unknown[]) => {
    try {
      return await write(...args);
    } catch (error) {
      throw plain(error);
    }
  };
}
