/** The `[^key]` notation, read without knowing what exists: a call to a source or a note, or the definition of a note. */
export interface FoundCall {
  /** As it is written; keys are compared in small letters. */
  key: string;
  /** Position in the text, in code units. */ offset: number;
}

/** A definition with the rest of its line, at the start of a line only: « Selon le rapport[^a]: » is a sentence. Group 1 is the key. */
export const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,80})\]:[^\n]*/gmu;
/** Group 1 is the key of a call; there is none when the match is what opens a definition. */
const CALL = /^ {0,3}\[\^[^\]\s]{1,80}\]:|\[\^([^\]\s]{1,80})\]/gmu;

/** Every call of a text, in order, code included. */
export const readCalls = (text: string): FoundCall[] =>
  [...text.matchAll(CALL)].flatMap(({ 1: key, index }) => (key === undefined ? [] : [{ key, offset: index }]));

/** The keys that a text defines itself, in small letters. */
export const definedKeys = (text: string): Set<string> => new Set([...text.matchAll(DEFINITION)].map(([, key = '']) => key.toLowerCase()));
