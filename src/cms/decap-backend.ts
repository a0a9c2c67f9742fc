/** How the CMS reaches the repository: the contribution server of `npm start`, or a forge in production. */
export interface Forge {
  /** `gitlab`, `forgejo` or `github`; empty when there is none, and the local server answers. */
  backend: string;
  /** `group/project` on the forge. */
  repository: string;
  branch: string;
  /** Identifier given by the forge when the application was declared there (PKCE). */
  applicationId: string;
  /** Address of the forge; for GitHub, of the OAuth proxy. */
  address: string;
}

/**
 * The variable that is still missing for anybody to log in; undefined when none is. Without the address of its OAuth
 * service, Decap would send people who log in with GitHub to a company that this wiki has nothing to do with.
 */
export function findLack({ backend, applicationId, address }: Forge): 'CMS_APP_ID' | 'CMS_FORGE_URL' | undefined {
  if (backend === 'github') return address ? undefined : 'CMS_FORGE_URL';
  return backend && !applicationId ? 'CMS_APP_ID' : undefined;
}

/** Decap's `backend`. GitLab and Forgejo log in by PKCE, with no server of ours; GitHub needs an OAuth proxy. */
export function toDecapBackend(
  { backend, repository, branch, applicationId, address }: Forge,
  base: string,
): Record<string, unknown> & { name: string } {
  const project = { repo: repository, branch };
  const root = address.replace(/\/+$/u, '');
  switch (backend) {
    case '':
      return { name: 'proxy', proxy_url: `${base}api/v1`, branch };
    case 'gitlab':
      return {
        name: 'gitlab',
        ...project,
        auth_type: 'pkce',
        app_id: applicationId,
        base_url: root || 'https://gitlab.com',
        api_root: `${root || 'https://gitlab.com'}/api/v4`,
        squash_merges: true,
      };
    case 'forgejo':
      return {
        name: 'forgejo',
        ...project,
        app_id: applicationId,
        api_root: `${root || 'https://codeberg.org'}/api/v1`,
        open_authoring: true,
      };
    case 'github':
      return { name: 'github', ...project, ...(root && { base_url: root }), open_authoring: true };
    default:
      throw new Error(`CMS_BACKEND=${backend} n’est pas connu : gitlab, forgejo ou github.`);
  }
}
