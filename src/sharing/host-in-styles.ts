import { site } from '../site.ts';

/** A PostCSS plugin: gives a sheet the host of the site, as `@host`, for the addresses that it writes on paper. */
export const hostInStyles = {
  postcssPlugin: 'host-in-styles',
  Declaration(declaration: { value: string }): void {
    if (declaration.value.includes('@host')) declaration.value = declaration.value.replace('@host', new URL(site.url).host);
  },
};
