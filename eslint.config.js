import js from '@eslint/js';
import ts from 'typescript-eslint';

export default ts.config(
  {ignores: ['dist/', 'node_modules/', 'containers/out/', 'build/']},
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['eslint.config.js', 'jest.config.js']},
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      'no-console': 'error'
    }
  },
  {
    // The pure centre: text in, text out. Effects live at the rim, in few, named files.
    files: ['src/{inputs,mounts,shell}.ts', 'src/{policy,render,audit,report}/**', 'src/sandbox/plan.ts'],
    ignores: ['src/report/publish.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:net',
              allowImportNames: ['isIP', 'isIPv4', 'isIPv6', 'BlockList', 'SocketAddress'],
              message: 'Effects live at the rim.'
            },
            {name: 'node:crypto', allowImportNames: ['createHash'], message: 'Effects live at the rim.'},
            {name: 'node:url', allowImportNames: ['domainToASCII'], message: 'Effects live at the rim.'}
          ],
          patterns: [
            {
              regex: '^(@actions/|node:(?!net$|url$|crypto$)|fs$|child_process$)',
              message: 'Effects live at the rim.'
            }
          ]
        }
      ],
      'no-restricted-globals': ['error', 'process', 'fetch']
    }
  },
  {
    // Plain JavaScript (configuration, tools for development) is linted without types.
    files: ['**/*.js', '**/*.mjs'],
    ...ts.configs.disableTypeChecked
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly'
      }
    },
    rules: {'no-console': 'off'}
  },
  {files: ['__tests__/**'], rules: {'no-console': 'off'}}
);
