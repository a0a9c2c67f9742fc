/** A file of `/donnees/`, whole. */
export interface DataFile {
  /** `poles.csv`. */
  name: string;
  /** Media type, without its character set: UTF-8 always. */
  type: string;
  title: string;
  description: string;
  /** How many rows or entries it holds. */
  count: number;
  body: string;
}

/** Size in bytes once written in UTF-8. */
export const sizeOf = ({ body }: DataFile): number => Buffer.byteLength(body);
