/** A commit as the site knows it. An address is never kept: a person is a number and the name they chose. */
export interface Commit {
  id: string;
  /** Place in the log, from the first: a parent always comes before its children. */
  order: number;
  author: Person;
  /** ISO 8601 with its zone: when the change entered the branch, which is what readers saw. */
  date: string;
  subject: string;
  body: string;
  files: FileChange[];
}

export interface Person {
  /** The same for the same address, after `.mailmap`; two people of one name have two numbers. */
  number: number;
  name: string;
}

export interface FileChange {
  path: string;
  /** The path it was moved from. */
  from?: string;
  /** Blobs before and after; absent when there is no file. */
  before?: string;
  after?: string;
  /** A merge whose text is none of its parents': it joins versions that others wrote. */
  isMerge: boolean;
}
