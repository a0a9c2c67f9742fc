import type { AstroIntegration } from 'astro';

/** The gallery of components, at `/dev/composants/` of the development server alone: nothing of it is published. */
export function galleryIntegration(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/dev/composants/', entrypoint: './src/dev/gallery.astro' });
      },
    },
  };
}
