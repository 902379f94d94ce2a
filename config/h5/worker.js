import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

// All files of the build, from the phone; what is none of them goes its way untouched.
precacheAndRoute(PRECACHE, { cleanURLs: false, ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()

self.addEventListener('activate', (event) => event.waitUntil(clients.claim()))

// Asked to take the place of the version in use. With a second window open it answers that it is not alone and keeps
// waiting: that window would lose its files, and what is typed there.
self.addEventListener('message', (event) => {
  if (event.data !== 'take-over') return
  const answered = clients
    .matchAll({ type: 'window', includeUncontrolled: true })
    .then((windows) => {
      const own = windows.filter(({ url }) => url.startsWith(registration.scope))
      const isAlone = own.length <= 1
      event.ports[0].postMessage(isAlone)
      return isAlone ? self.skipWaiting() : undefined
    })
  event.waitUntil(answered)
})
