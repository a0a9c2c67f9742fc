/** The content security policy of every public page: nothing but the site's own files, no code nor style in a page. */
const directives = {
  'default-src': "'none'",
  // Pagefind compiles its WebAssembly; no other evaluation is allowed.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
} as const;

export const toPolicy = (entries: Readonly<Record<string, string>>): string =>
  Object.entries(entries)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/**
 * What a page says for itself, on a host that sets no header: the same about code, styles and what is loaded, in as few
 * words as can be since every page bears them. A `<meta>` cannot say who may frame the page.
 */
export const metaPolicy = "default-src 'self' 'wasm-unsafe-eval';object-src 'none';base-uri 'none';form-action 'self'";

/** What a header carries. */
export const publicPolicy = toPolicy(directives);

/** Images that people gave: nothing in them may run, were they opened alone. */
export const mediaPolicy = toPolicy({ 'default-src': "'none'", sandbox: '' }).trim();
