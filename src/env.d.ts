/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page prints, when the build has prepared it: see `library/prepare.ts`. */
    prepared?: unknown;
  }
}

/** The address of a page's script, in one file with all that it imports: see `reader/page-scripts.ts`. */
declare module '*?script' {
  const address: string;
  export default address;
}
