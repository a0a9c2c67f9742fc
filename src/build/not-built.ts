/** Nothing was published: why, in French, and the paths of entries without which a build could be. */
export class NotBuilt extends Error {
  readonly without: readonly string[];

  constructor(reason: string, without: readonly string[] = []) {
    super(reason);
    this.without = without;
  }
}
