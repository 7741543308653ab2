import { CallFailed, callJson } from '#app/calls/api.ts'
import { pollingInterval } from '#app/calls/polling-interval.ts'
import type { Problem } from '#app/calls/problem.ts'
import type { FeedEntry, FeedPage } from '#schemas/license/feed-page.ts'

const DAYS = 2
const MOST_PAGES = 25

interface Following {
  key: string
  /** Only changes of this product. */
  product: string | undefined
  /** Aborted when nobody follows any more. */
  signal: AbortSignal
  /** Called with each page of changes, oldest first; a page may be empty. */
  onChanges: (changes: readonly FeedEntry[]) => void
  /** Called when nothing more is to be had for now. */
  onPause: () => void
  onProblem: (problem: Problem) => void
}

/**
 * Follows the feed as an importer would: from some days ago page by page to its end, then from the cursor
 * every few seconds while the page is in view, even after a failure; less often if the call quota is small,
 * since an importer needs it. It requests summaries, so that looking through the list counts as no delivery.
 */
export const followFeed = async (following: Following): Promise<void> => {
  const { key, product, signal, onChanges, onPause, onProblem } = following
  const since = new Date(Date.now() - DAYS * 86_400_000).toISOString()
  const always = { limit: '200', ...(product && { product }) }
  let asked = new URLSearchParams({ since, ...always })
  let paceMs = pollingInterval(null)
  const onHeaders = (headers: Headers) => {
    paceMs = pollingInterval(headers.get('RateLimit-Policy'))
  }
  for (let page = 1; !signal.aborted; ) {
    try {
      const { changes, next } = await callJson<FeedPage>(key, `v1/feed?${asked}`, { signal, onHeaders })
      // A page may be empty before the end of the log, which is where `next` stays the same.
      const isEnd = next === asked.get('after')
      asked = new URLSearchParams({ after: next, ...always })
      onChanges(changes)
      if (!isEnd && page < MOST_PAGES) {
        page += 1
        continue
      }
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof CallFailed)) throw error
      onProblem(error.problem)
    }
    onPause()
    await pause(paceMs)
  }
}

/** Waits a while, and then until the page is in view. */
const pause = async (milliseconds: number): Promise<void> => {
  await new Promise(resolve => setTimeout(resolve, milliseconds))
  while (document.visibilityState !== 'visible')
    await new Promise(resolve => document.addEventListener('visibilitychange', resolve, { once: true }))
}
