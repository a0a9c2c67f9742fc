const WORDS = {
  english:
    /(?<![\p{L}’'])(?:the|of|and|to|in|is|are|it|its|that|this|for|with|by|from|not|was|which|when|where|what|who|their)(?![\p{L}’'])/giu,
  french:
    /(?<![\p{L}’'])(?:le|la|les|de|du|des|un|une|et|à|au|aux|en|est|sont|que|qui|pour|par|dans|sur|ne|pas|ce|cette|avec)(?![\p{L}’'])|[ldnscjm]['’]/giu,
};
const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Whether a text reads as English more than as French, by the small words of each: developers write the log of a wiki too. */
export const isEnglish = (text: string): boolean => count(text, WORDS.english) > count(text, WORDS.french);
