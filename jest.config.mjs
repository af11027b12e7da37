import { swcOptions } from './test/support/swc-options.mjs';

export default {
  // A busy machine is slow; what hangs is still found.
  testTimeout: 30_000,
  // Many of them wait most of the time: one more than the processors of a small machine.
  // A process keeps what the modules of its suites take, and is slower with each: one that has grown is replaced.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1GB',
  rootDir: import.meta.dirname,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/{services,libs,cli,models/training,bench,test}/**/*.{spec,e2e-spec}.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/infra/'],
  moduleNameMapper: {
    '^#models/(.*)\\.js$': '<rootDir>/models/$1.ts',
    '^#(libs|services|cli|test)/(.*)\\.js$': '<rootDir>/$1/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
};
