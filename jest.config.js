/** Options every project shares; the projects differ only in the files they run. */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    // Babel counts coverage on the source as written; swc's getters for exports would count too.
    '^.+\\.(ts|tsx|js|mjs)$': [
      'babel-jest',
      {
        configFile: false,
        presets: ['@babel/preset-typescript', ['@babel/preset-react', { runtime: 'automatic' }]],
        plugins: [
          '@babel/plugin-transform-dynamic-import',
          '@babel/plugin-transform-modules-commonjs',
        ],
      },
    ],
  },
  // Taro's renderer is published as modules.
  transformIgnorePatterns: ['/node_modules/(?!@tarojs/(react|runtime|shared)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'jsx', 'mjs', 'json'],
  moduleNameMapper: {
    '\\.scss$': '<rootDir>/test/style-stub.js',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
}

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}', '<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/(weapp|weapp-host|h5|glass)/',
        '<rootDir>/test/\\w+/(oracle|proofs)/',
      ],
    },
    // Thousands of profiles, histories and situations: minutes, so apart from what answers in seconds.
    {
      ...shared,
      displayName: 'proof',
      testMatch: ['<rootDir>/test/*/{oracle,proofs}/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'weapp',
      testMatch: ['<rootDir>/test/weapp{,-host}/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/weapp/setup.ts'],
    },
    { ...shared, displayName: 'h5', testMatch: ['<rootDir>/test/h5/**/*.test.ts'] },
    // The weapp build, drawn by WeChat's component framework in Chromium.
    { ...shared, displayName: 'glass', testMatch: ['<rootDir>/test/glass/**/*.test.ts'] },
    // Pictures to be looked at, by npm run gallery; no test of anything.
    { ...shared, displayName: 'gallery', testMatch: ['<rootDir>/test/h5/gallery.ts'] },
  ],
  coverageDirectory: 'coverage',
  coverageReporters: [['text', { skipFull: true }]],
  collectCoverageFrom: ['src/{engine,store}/**/*.ts', '!**/*.test.ts'],
  // Checked only when coverage is collected, so a quick run of one file does not fail.
  coverageThreshold: {
    './src/engine/': { branches: 100, functions: 100, lines: 100, statements: 100 },
    './src/store/': { branches: 100, functions: 100, lines: 100, statements: 100 },
  },
}
