/** Addresses of a change and of a file's past on the forge that holds the repository. */
export interface ForgeAddress {
  backend: string;
  repository: string;
  branch: string;
  address: string;
}

export interface ForgeLinks {
  toCommit: (id: string) => string;
  toFileHistory: (path: string) => string;
}

const PUBLIC: Readonly<Record<string, string>> = {
  gitlab: 'https://gitlab.com',
  forgejo: 'https://codeberg.org',
  github: 'https://github.com',
};

/** How to reach the past on the forge; undefined when none is configured. */
export function toForgeLinks({ backend, repository, branch, address }: ForgeAddress): ForgeLinks | undefined {
  const home = PUBLIC[backend];
  if (!home || !repository) return undefined;
  // GitHub's address, when there is one, is that of its OAuth proxy.
  const project = `${backend === 'github' ? home : address.replace(/\/+$/u, '') || home}/${repository}`;
  const inside = backend === 'gitlab' ? `${project}/-` : project;
  const commits = backend === 'forgejo' ? `commits/branch/${branch}` : `commits/${branch}`;
  return {
    toCommit: (id) => `${inside}/commit/${id}`,
    toFileHistory: (path) => `${inside}/${commits}/${path.split('/').map(encodeURIComponent).join('/')}`,
  };
}
