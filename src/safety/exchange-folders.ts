import { spawnSync } from 'node:child_process';

/** The number of Linux's `renameat2`, which Node does not offer, by processor. */
const RENAMEAT2: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 316, arm64: 276 };
/** From the current folder (`AT_FDCWD`), with `RENAME_EXCHANGE`: the two names change hands at once, or nothing happens. */
const EXCHANGE = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders of one disk in a single step of the system, asked through Perl, which comes with Debian and with
 * most gits; false, and nothing done, where that cannot be.
 */
export function exchangeFolders(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? RENAMEAT2[process.arch] : undefined;
  return call !== undefined && spawnSync('perl', ['-e', EXCHANGE, String(call), one, other], { stdio: 'ignore' }).status === 0;
}
