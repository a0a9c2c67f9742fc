/** Without the characters that XML 1.0 forbids: controls, halves of surrogate pairs, non-characters. */
export const toXmlText = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
