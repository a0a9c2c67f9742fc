/** `npm run lint`: types, style, layers, unused code, spelling, layout. Each tool is one line of the result. */
import { run } from './support/run.ts';

const misspelt =
  '$filename:$row:$col « $text » semble mal écrit. Corrigez-le ou, si le mot est juste, ajoutez-le à scripts/lint/words.txt. $suggestions';

export const lintSteps = [
  { name: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'error', '--tsconfig', 'tsconfig.json'] },
  { name: 'Style', command: ['eslint', '--config', 'scripts/lint/eslint.config.js', 'src', 'scripts', 'tests'] },
  { name: 'Étages', command: ['depcruise', '--config', 'scripts/lint/layers.cjs', 'src', 'scripts', 'tests'] },
  { name: 'Code mort', command: ['knip', '--config', 'scripts/lint/knip.json'] },
  {
    name: 'Orthographe',
    command: ['cspell', '--config', 'scripts/lint/spelling.ts', '--quiet', '--show-suggestions', '--issue-template', misspelt],
  },
  {
    name: 'Mise en forme',
    command: ['prettier', '--config', 'scripts/lint/prettier.json', '--check', '--log-level', 'warn', 'src', 'scripts', 'tests'],
  },
];

if (import.meta.main) {
  let failed = 0;
  for (const { name, command } of lintSteps) if (!(await run(name, command))) failed += 1;
  process.exitCode = failed ? 1 : 0;
}
