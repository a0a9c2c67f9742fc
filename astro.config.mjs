import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { galleryIntegration } from './src/dev/gallery-integration.ts';
import { fontIntegration } from './src/fonts/font-integration.ts';
import { toDialectContext } from './src/markdown/corpus-context.ts';
import { buildDialect } from './src/markdown/dialect.ts';
import { readerIntegration } from './src/reader/reader-integration.ts';
import { hostInStyles } from './src/sharing/host-in-styles.ts';
import { site } from './src/site.ts';
import { liveCorpus } from './src/wiki/live-corpus.ts';

const getCorpus = liveCorpus(process.cwd(), process.env.NODE_ENV !== 'production');

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  // 'jsx', the default, glues words across line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  cacheDir: '.build/cache',
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  markdown: {
    // Sätteri, Astro's own engine, would ignore the dialect. Typography and footnotes are the dialect's.
    processor: unified({ ...buildDialect(toDialectContext(getCorpus)), gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  vite: {
    css: { postcss: { plugins: [hostInStyles] } },
    build: {
      // Nothing is inlined: the content security policy allows neither inline styles nor inline scripts.
      assetsInlineLimit: 0,
      // In kilobytes. The largest is the program that prints the site, which no browser loads; a test weighs what one does.
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        // Astro's own marker in an MDX module: nothing anybody could act on.
        onLog: (level, log, say) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && say(level, log),
      },
    },
  },
  integrations: [fontIntegration(), readerIntegration(), galleryIntegration(), mdx()],
});
