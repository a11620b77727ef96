// Asks the browser to keep what this page needs, so that it opens again without a network. Never in the way.
export function makeOffline(): void {
  if (!('serviceWorker' in navigator)) return
  navigator.serviceWorker
    .register(new URL('../offline.js', import.meta.url))
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      const seen = performance.getEntriesByType('resource').map(({ name }) => name)
      const urlsToCache = [location.href.replace(/#.*/, ''), ...seen].filter((url) => url.startsWith(location.origin))
      active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
    })
    .catch(() => undefined) // a private window may refuse: then it works with a network only
}
