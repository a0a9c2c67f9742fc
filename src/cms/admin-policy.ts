import type { Forge } from './decap-backend.ts';

/**
 * The content security policy of `/admin/`, and of no other page: Decap compiles its schemas with `new Function` and
 * writes its styles inline. The forge is the only other host that may be spoken to, and only where there is one.
 */
export function toAdminPolicy({ backend, address }: Pick<Forge, 'backend' | 'address'>): string {
  const hosts = forgeHosts(backend, address).join(' ');
  return Object.entries({
    'default-src': "'none'",
    'script-src': "'self' 'unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob: ${hosts}`,
    'font-src': "'self' data:",
    'connect-src': `'self' blob: ${hosts}`,
    'frame-src': "'self' blob:",
    'base-uri': "'none'",
    'form-action': "'self'",
    'object-src': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources.trim()}`)
    .join('; ');
}

function forgeHosts(backend: string, address: string): string[] {
  const origin = address && new URL(address).origin;
  switch (backend) {
    case 'gitlab':
      return [origin || 'https://gitlab.com'];
    case 'forgejo':
      return [origin || 'https://codeberg.org'];
    case 'github':
      return ['https://api.github.com', 'https://avatars.githubusercontent.com', ...(origin ? [origin] : [])];
    default:
      return [];
  }
}
