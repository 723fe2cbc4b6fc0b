const project = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {'^(\\.{1,2}/.*)\\.js$': '$1'},
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {target: 'es2022', parser: {syntax: 'typescript'}},
        module: {type: 'es6'},
        sourceMaps: 'inline'
      }
    ]
  },
  setupFilesAfterEnv: ['<rootDir>/__tests__/lab/once-more.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/containers/out/']
};

export default {
  projects: [
    {
      ...project,
      displayName: 'plain',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/docker/']
    },
    {
      // The lab is started only when a test of this project is selected.
      ...project,
      displayName: 'docker',
      testMatch: ['<rootDir>/__tests__/docker/**/*.test.ts'],
      globalSetup: '<rootDir>/__tests__/lab/set-up.mjs',
      globalTeardown: '<rootDir>/__tests__/lab/tear-down.mjs',
      setupFilesAfterEnv: [...project.setupFilesAfterEnv, '<rootDir>/__tests__/lab/patience.mjs']
    }
  ],
  maxWorkers: 2,
  maxConcurrency: 10, // of the tests of a file that wait for a docker that hangs
  testSequencer: '<rootDir>/__tests__/lab/fast-first.mjs',
  reporters: ['default', '<rootDir>/__tests__/closing-line.mjs']
};
