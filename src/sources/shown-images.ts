/** An image of `content/media/` as any address names it, that of a picture, of a link or of a field. */
const SHOWN = /(?<=\/)media\/[a-z-]+\/[^/\s()<>"']+\/[\w.-]+\.(?:png|jpe?g|webp)(?![\w.-])/giu;

/** Paths in the repository of the images that an entry shows, or leads to, each once. */
export const listShown = (text: string): string[] => [...new Set([...text.matchAll(SHOWN)].map(([found]) => `content/${found}`))];
