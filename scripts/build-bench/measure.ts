import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  /** Seconds of processor and most memory at once, in bytes, those of its threads and children included; elapsed seconds. */
  cpu: number;
  wall: number;
  peak: number;
}

/** What a command costs from its start to its end, on Linux. Throws with what it said when it fails. */
export async function measure(cwd: string, [program = '', ...args]: readonly string[]): Promise<Cost> {
  const [before, started] = [secondsOfChildren(), performance.now()];
  const environment = { ...process.env };
  delete environment['NODE_ENV'];
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], env: environment });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 200);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(said);
  return { cpu: secondsOfChildren() - before, wall: (performance.now() - started) / 1000, peak };
}

/** proc(5): the 14th and following fields of `stat`; those of children that have ended are `cutime` and `cstime`, in hundredths. */
function secondsOfChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** What a process and its children hold now: the `VmRSS` of each. */
function memoryOf(pid: number | string | undefined): number {
  try {
    const own = Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((sum, child) => sum + memoryOf(child), own);
  } catch {
    // The process has just ended.
    return 0;
  }
}
