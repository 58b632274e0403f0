import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { version } from '../package.json'

const constant = (name: string, otherwise: string): string => JSON.stringify(process.env[name] ?? otherwise)

/** Sizes are CSS pixels times our own scale: Taro must not turn them into rpx or rem. */
const postcss = { pxtransform: { enable: false } }

export default defineConfig({
  projectName: 'provincial-health-statistics',
  date: '2020-11-27',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  plugins: ['aria.ts', 'unused-components.ts'].map((name) => path.join(__dirname, name)),
  /** `process.env` does not exist on a phone: every constant has a value here. */
  defineConstants: {
    TARO_APP_GATEWAY: constant('TARO_APP_GATEWAY', ''),
    TARO_APP_CLOUD_ENV: constant('TARO_APP_CLOUD_ENV', ''),
    TARO_APP_SITE: constant('TARO_APP_SITE', ''),
    TARO_APP_VERSION: JSON.stringify(version),
  },
  baseLevel: 8,
  /** Chinese takes half the bytes as itself that it takes escaped. */
  terser: { enable: true, config: { compress: { passes: 3 }, output: { ascii_only: false } } },
  mini: {
    /** Nothing here writes HTML: its parser would be a weight on every phone. */
    runtime: { enableInnerHTML: false },
    optimizeMainPackage: { enable: true },
    /** Packages that publish newer syntax than the oldest phones read. */
    compile: { include: [(file: string) => /node_modules[\\/](valibot|zustand|uqr)[\\/]/.test(file)] },
    postcss,
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    htmlPluginOption: { minify: { collapseWhitespace: true, removeComments: true } },
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
    webpackChain(chain) {
      const shared = { minChunks: 2, name: 'shared', chunks: 'async', priority: 5, reuseExistingChunk: true }
      chain.merge({ optimization: { splitChunks: { chunks: 'all', minSize: 10_000, cacheGroups: { shared } } } })
    },
  },
})
