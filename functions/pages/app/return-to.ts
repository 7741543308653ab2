/** How long a page may take to come again. */
const WITHIN_MS = 10_000

/** What a reader does who has begun to look elsewhere. */
const readerEvents = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Scrolls back to where a page was left, `top` pixels from its beginning, as soon as it is that long: a browser does so at once, when
 * what the page lists has yet to be fetched. Stops as soon as the reader does something.
 */
export const returnTo = (top: number): void => {
  const ending = new AbortController()
  const observer = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight - innerHeight < top) return
    scrollTo(0, top)
    ending.abort()
  })
  ending.signal.addEventListener('abort', () => observer.disconnect())
  const stop = () => ending.abort()
  for (const name of [...readerEvents, 'popstate'])
    addEventListener(name, stop, { signal: ending.signal, passive: true })
  setTimeout(stop, WITHIN_MS)
  // By then the page that was left has made way.
  requestAnimationFrame(() => !ending.signal.aborted && observer.observe(document.body))
}
