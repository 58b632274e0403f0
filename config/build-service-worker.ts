import { generateSW } from 'workbox-build'

/** Precaches the built pages, so that they open with no network; answers of the cloud are never kept here. */
export async function buildServiceWorker(dist: string): Promise<void> {
  await generateSW({
    globDirectory: dist,
    globPatterns: ['**/*.{html,js,css,png}'],
    globIgnores: ['sw.js'],
    swDest: `${dist}/sw.js`,
    inlineWorkboxRuntime: true,
    mode: 'production',
    sourcemap: false,
    clientsClaim: true,
    dontCacheBustURLsMatching: /\.[0-9a-f]{8}\./,
    directoryIndex: null,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        /** The page itself comes from the network first, so that a new build is seen at once. */
        urlPattern: ({ request, url }) => request.mode === 'navigate' && url.pathname === '/',
        handler: 'NetworkOnly',
        options: { networkTimeoutSeconds: 3, precacheFallback: { fallbackURL: 'index.html' } },
      },
    ],
  })
}
