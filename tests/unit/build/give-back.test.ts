import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const giveBack = pathToFileURL('src/build/give-back.ts').href;

/** What a process of its own holds once it has let go of half a gigabyte, in bytes; `how` it then collects. */
const heldAfter = (how: string): number => {
  const program = `
    import { giveBack } from ${JSON.stringify(giveBack)};
    giveBack();
    let kept = Array.from({ length: 60_000 }, () => new Array(1_000).fill(0.5));
    kept = [];
    ${how};
    console.log(process.memoryUsage.rss());`;
  return Number(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', program], { encoding: 'utf8' }));
};

it('gives back what V8 has collected and keeps for later', () => {
  expect(heldAfter('giveBack()')).toBeLessThan(0.5 * heldAfter('gc()'));
}, 60_000);
