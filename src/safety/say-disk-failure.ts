import { safetyStrings as say } from '../ui/safety-strings.ts';

/** What to tell whoever builds when the disk refuses to write (errno(3)), in French; undefined for any other error. */
export function sayDiskFailure(error: unknown): string | undefined {
  const { code, path = '' } = error as { code?: unknown; path?: string };
  if (code === 'ENOSPC' || code === 'EDQUOT') return say.full;
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' ? say.readOnly(path) : undefined;
}
