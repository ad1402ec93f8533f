import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const READ_BACK = [
  "CallExpression[callee.object.property.name='rule']",
  "BinaryExpression > MemberExpression[property.name='rule']",
].map((selector) => ({ selector, message: 'An explanation is written, never read back: give it a field.' }));

const LATER = 'CallExpression[callee.name=/^(requestAnimationFrame|setTimeout|setInterval)$/]';
const UNKEPT = [
  `ExpressionStatement > ${LATER}`,
  `UnaryExpression[operator='void'] > ${LATER}`,
  `ArrowFunctionExpression > ${LATER}.body`,
].map((selector) => ({ selector, message: 'A frame or timer is kept, and ended with what it belongs to.' }));

export default defineConfig(
  globalIgnores(['**/dist/**', '**/*.json']),
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // a function does one thing that has a name; what shares variables with others is a class
    files: ['src/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
    },
  },
  {
    // what decides is a field of its own
    files: ['src/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...READ_BACK] },
  },
  {
    // what outlives its component asks a page that is gone
    files: ['src/app/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...READ_BACK, ...UNKEPT] },
  },
  // sigma says what `process` is handed; the tags that `is` asks for would be a list for each question of each word
  {
    files: ['src/app/network/sigma/stroke-program.ts', 'src/reading/tokens/repair.ts'],
    rules: { 'max-params': 'off' },
  },
  {
    // a text that is long or odd may make no expression of the product slow; those made of pieces have tests/unit/expressions.test.ts
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: false }],
    },
  },
);
