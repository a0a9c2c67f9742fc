/** Examples of the marks room: every shape with its word, a share, the tints. */
import { collectionNames } from '../../model/collection-names.ts';
import { collections } from '../../model/collections.ts';
import type { PageKind } from '../../prepared/index.ts';

export const kinds: readonly { kind: PageKind; label: string }[] = collectionNames.map((kind) => ({
  kind,
  label: collections[kind].singular,
}));

export const share = { value: 56, total: 74 };

export const colours = [
  'paper',
  'paper-2',
  'sea',
  't1',
  't2',
  't3',
  't4',
  'yellow',
  'ink',
  'ink-2',
  'link',
  'visited',
  'red',
  'forest',
  'ochre',
] as const;
