import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', '.decap/', 'node_modules/', 'tests/fixtures/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // A route says what it prints apart from printing it: see `library/prepare.ts`.
    files: ['src/pages/**'],
    rules: { 'astro/no-exports-from-components': 'off' },
  },
  {
    rules: {
      // A store is emptied by key, and a front matter loses a field.
      '@typescript-eslint/no-dynamic-delete': 'off',
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
);
