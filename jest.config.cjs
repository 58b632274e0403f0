const esmOnly = 'd3-[a-z-]+|internmap|uqr|hucre|canonicalize|tinybench|@mattiasbuelens/web-streams-adapter'

const common = {
  rootDir: __dirname,
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: {
    '^canonicalize$': '<rootDir>/node_modules/canonicalize/lib/canonicalize.js',
    // Under Node it would use node:crypto, which no phone has.
    '^js-sha256$': '<rootDir>/node_modules/js-sha256/build/sha256.cjs',
  },
}

module.exports = {
  watchman: false,
  testSequencer: '<rootDir>/config/longest-first.cjs',
  /** Real servers and browsers start in hooks, several suites at a time; only what hangs is cut off. */
  testTimeout: 180_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
    },
    {
      ...common,
      displayName: 'screens',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'json'],
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '^@tarojs/taro$': '<rootDir>/test/taro-stub.ts',
        '\\.scss$': '<rootDir>/test/style-stub.ts',
      },
    },
  ],
}
