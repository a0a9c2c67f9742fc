/** The command that runs Node with these arguments where no file can grow beyond 4 KB: writing a longer one stops midway, as on a full disk. */
export const onFullDisk = (...args: string[]): [string, string[]] => [
  'sh',
  ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, ...args],
];
