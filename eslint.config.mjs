import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { sdkFile, sdkZone, zones } from './config/arrows.mjs'

const bannedNames = ['info', 'list', 'item', 'handle', 'manager', 'helper', 'util', 'record', 'user']

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.local/',
      '.swc/',
      '**/*.cjs',
      '**/*.mjs',
      'local-cloudbase/functions/*.js',
      'babel.config.js',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strict],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      'id-denylist': ['error', ...bannedNames],
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Old phones have no Intl.' },
        { name: 'fetch', message: 'Only services know a network.' },
        { name: 'localStorage', message: 'Only services know a disk.' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**', 'cloudfunctions/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is read in rpc/clock.ts and services/clock.ts only.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time is read in rpc/clock.ts and services/clock.ts only.',
        },
      ],
    },
  },
  {
    files: [sdkFile],
    rules: { 'import-x/no-restricted-paths': ['error', { zones: zones.filter((zone) => zone !== sdkZone) }] },
  },
  {
    files: ['cloudfunctions/_shared/rpc/clock.ts', 'src/services/clock.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines-per-function': ['error', { max: 80, skipComments: true }],
    },
  },
  {
    files: [
      'src/pages/**',
      'src/**/pages/**',
      'src/app.tsx',
      'src/**/*.config.ts',
      'config/index.ts',
      'config/aria.ts',
      'config/unused-components.ts',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['test/**', 'local-cloudbase/**', 'config/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
)
