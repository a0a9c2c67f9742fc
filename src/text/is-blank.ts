/** Whether a text shows nothing: spaces, and signs that have no shape (without width, fillers, soft hyphens, empty braille). */
export const isBlank = (text: string): boolean => /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u.test(text);
