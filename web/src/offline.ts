// The service worker. What has a version in its path is taken from the cache once it is there; everything else comes
// from the network as long as there is one.
import { clientsClaim, type WorkboxPlugin } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute, setDefaultHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'

declare const self: { skipWaiting(): Promise<void> }

void self.skipWaiting()
clientsClaim()

/** The oldest go when there are more than this. */
const limited = (maxEntries: number): WorkboxPlugin[] => [new ExpirationPlugin({ maxEntries }) as WorkboxPlugin]

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/assets\/(pyodide-|pglite-|wheels\/.*\.whl$)/.test(url.pathname),
  new CacheFirst({ cacheName: 'runtimes', plugins: limited(80) }),
)
setDefaultHandler(new NetworkFirst({ cacheName: 'pages', plugins: limited(400) }))
