/** Phones WeChat still serves, and browsers of the last five years. */
const targets = process.env.TARO_ENV === 'h5' ? { chrome: '87', safari: '14' } : { chrome: '78', ios: '12' }

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, hot: false, targets }]],
}
