export default {
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
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  reporters: ['default', '<rootDir>/__tests__/closing-line.mjs']
};
