/** A page of the site, by its file, that could not be prepared or printed: `cause` says why. */
export class NotPrinted extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.file = file;
  }
}

/** Nothing was published: why, in French, and the paths of entries without which a build could be. */
export class NotBuilt extends Error {
  readonly without: readonly string[];

  constructor(reason: string, without: readonly string[] = []) {
    super(reason);
    this.without = without;
  }
}
