/** What the data were made from, said in every file. */
import { dataStrings } from '../ui/data-strings.ts';

export interface DataVersion {
  /** The commit they were made from; absent when the site was built without git. */
  commit?: { id: string; /** Its date, ISO 8601. */ on: string };
  /** Whether the content had changes that no commit holds. */
  isChanged: boolean;
}

/** « 2026-11-24 62acd72 »; says when the commit is not known or does not hold everything. */
export function toStamp({ commit, isChanged }: DataVersion): string {
  if (!commit) return dataStrings.noVersion;
  return `${commit.on.slice(0, 10)} ${commit.id.slice(0, 7)}${isChanged ? ` ${dataStrings.changed}` : ''}`;
}

/** The commit, whole or short, of a stamp that holds everything; undefined when it says no commit, or changes that none holds. */
export const commitOf = (stamp: string): string | undefined => /^\d{4}-\d{2}-\d{2} ([0-9a-f]{7,40})$/u.exec(stamp.trim())?.[1];
