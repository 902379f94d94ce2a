import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { houseRules } from './config/lint/rules.mjs'

export default defineConfig(
  globalIgnores(['dist', 'coverage', '.cache', 'test/bench/baseline']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
  },
  {
    files: ['config/h5/worker.js'],
    languageOptions: { globals: { ...globals.serviceworker, PRECACHE: 'readonly' } },
  },
  {
    files: ['config/weapp/**'],
    languageOptions: { globals: { wx: 'readonly', getCurrentPages: 'readonly' } },
  },
  // Part of it runs in the browser that draws.
  { files: ['config/share/**'], languageOptions: { globals: globals.browser } },
  // The test host runs the built package and WeChat's compiled templates as WeChat does.
  { files: ['test/weapp/**'], rules: { '@typescript-eslint/no-implied-eval': 'off' } },
  houseRules,
  prettier,
)
