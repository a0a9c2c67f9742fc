/** The first `length` characters of a text, a sign that takes two of them never cut: half of one is a lost letter once it is written. */
export const cutWhole = (text: string, length: number): string => text.slice(0, length).replace(/\p{Cs}$/u, '');
