/** The TypeScript type of a field's value, of a composite and of an entry: the model projected to types. */
import type { CollectionName } from './collection-names.ts';
import type { collections } from './collections.ts';
import type { composites } from './composites.ts';

type Scalar<F> = F extends { kind: 'number' }
  ? number
  : F extends { kind: 'flag' }
    ? boolean
    : F extends { kind: 'choice'; options: infer O }
      ? keyof O & string
      : string;

type ItemOf<F> = F extends { kind: 'choices'; options: infer O } ? keyof O & string : string;

type Composites = typeof composites;

/** A list is never absent: the schema gives an empty one. */
type IsList<F> = F extends { kind: 'words' | 'choices' | 'relations' }
  ? true
  : F extends { kind: infer K extends keyof Composites }
    ? Composites[K]['many']
    : false;

export type ValueOf<F> = F extends { kind: 'words' | 'choices' | 'relations' }
  ? ItemOf<F>[]
  : F extends { kind: infer K extends keyof Composites }
    ? Composites[K]['many'] extends true
      ? ValuesOf<Composites[K]['fields']>[]
      : ValuesOf<Composites[K]['fields']>
    : Scalar<F>;

type Present<S> = { [K in keyof S]: S[K] extends { required: true } ? K : IsList<S[K]> extends true ? K : never }[keyof S];

/** Required fields and lists are there; the others may be absent. */
export type ValuesOf<S> = { [K in Present<S>]: ValueOf<S[K]> } & { [K in Exclude<keyof S, Present<S>>]?: ValueOf<S[K]> };

export type CompositeValue<K extends keyof Composites> = ValuesOf<Composites[K]['fields']>;

export type EntryData<C extends CollectionName> = ValuesOf<(typeof collections)[C]['fields']>;
