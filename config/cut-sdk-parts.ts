import type { Plugin } from 'esbuild'

/** Parts of the CloudBase SDK no function here uses: AI, data models, storage, WeChat's server interface. */
const cutPackages =
  /^(@cloudbase\/(ai|app|adapter-wx_mp|wx-cloud-client-sdk)|axios|xml2js|jsonwebtoken|web-streams-polyfill|mime-types|http-proxy-agent|https-proxy-agent)(\/|$)/
const cutFiles = /^\.\.?\/(ai|wx|storage|analytics|notification|cloudrun)$/

/** Requiring a cut part costs nothing; using it fails with its name. */
function stub(name: string): string {
  return `
const fail = () => { throw new Error(${JSON.stringify(`not in this bundle: ${name}`)}) }
const part = new Proxy(fail, { get: (_, key) => (key === '__esModule' ? false : key === 'prototype' ? fail.prototype : part), construct: fail })
module.exports = part`
}

export const cutSdkParts: Plugin = {
  name: 'cut-sdk-parts',
  setup(build) {
    build.onResolve({ filter: cutPackages }, ({ path }) => ({ path, namespace: 'cut' }))
    build.onResolve({ filter: cutFiles }, ({ path, importer }) =>
      importer.includes('@cloudbase/node-sdk') ? { path, namespace: 'cut' } : null,
    )
    build.onLoad({ filter: /.*/, namespace: 'cut' }, ({ path }) => ({ contents: stub(path), loader: 'js' }))
  },
}
