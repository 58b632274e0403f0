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
        /**
         * The page itself comes from the network, so that a new build is seen at once; from the phone where
         * the network fails or takes more than 3,000 ms. Both functions are copied as text: they know nothing around them.
         */
        urlPattern: ({ request, url }) => request.mode === 'navigate' && url.pathname === '/',
        handler: ({ request }) =>
          Promise.race([
            fetch(request).then((response) => (response.ok ? response : Promise.reject(new Error('failing')))),
            new Promise<never>((_, reject) =>
              setTimeout(() => {
                reject(new Error('slow'))
              }, 3_000),
            ),
          ]).catch(async () => (await caches.match('/index.html', { ignoreSearch: true })) ?? Response.error()),
      },
    ],
  })
}
