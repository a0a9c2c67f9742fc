/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page prints, when the build has prepared it: see `library/prepare.ts`. */
    prepared?: unknown;
  }
}
