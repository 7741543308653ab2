import { useCallback, useEffect, useState } from 'preact/hooks'
import type { FeedEntry, FeedPage } from '#schemas/feed-page.ts'
import { CallFailed, callJson, type Problem } from '../../calls/api.ts'
import { paceOf } from './pace-of.ts'

const DAYS = 2
const MOST_PAGES = 25

/** The feed of the last days: each article once, as it stands now, newest first. */
export interface Feed {
  entries: FeedEntry[]
  isLoading: boolean
  problem?: Problem
  reload: () => void
}

/**
 * Follows the feed as an importer would: from some days ago page by page to its end, then from the cursor
 * every few seconds while the page is in view, even after a failure; less often if the call quota is small,
 * since an importer needs it. It requests summaries, so that looking through the list counts as no delivery.
 * `product` limits it to that product.
 */
export const useFeed = (key: string, product: string | undefined): Feed => {
  const [entries, setEntries] = useState<ReadonlyMap<string, FeedEntry>>(new Map())
  const [problem, setProblem] = useState<Problem>()
  const [isLoading, setIsLoading] = useState(true)
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn(count => count + 1), [])

  useEffect(() => {
    const ending = new AbortController()
    let paceMs = paceOf(null)
    const onHeaders = (headers: Headers) => {
      paceMs = paceOf(headers.get('RateLimit-Policy'))
    }
    const askOnce = async (path: string): Promise<FeedPage | undefined> => {
      try {
        const page = await callJson<FeedPage>(key, path, { signal: ending.signal, onHeaders })
        setProblem(undefined)
        return page
      } catch (error) {
        if (ending.signal.aborted) return undefined
        if (!(error instanceof CallFailed)) throw error
        setIsLoading(false)
        setProblem(error.problem)
        return undefined
      }
    }
    const follow = async () => {
      const since = new Date(Date.now() - DAYS * 86_400_000).toISOString()
      const always = { limit: '200', ...(product && { product }) }
      let asked = new URLSearchParams({ since, ...always })
      setProblem(undefined)
      setIsLoading(true)
      setEntries(new Map())
      for (let page = 1; !ending.signal.aborted; ) {
        const answer = await askOnce(`v1/feed?${asked}`)
        if (!answer) {
          await pause(paceMs)
          continue
        }
        const { changes, next } = answer
        asked = new URLSearchParams({ after: next, ...always })
        if (changes.length > 0)
          setEntries(
            before => new Map([...before, ...changes.map(entry => [entry.articleId, entry] as const)]),
          )
        if (changes.length > 0 && page < MOST_PAGES) {
          page += 1
          continue
        }
        setIsLoading(false)
        await pause(paceMs)
      }
    }
    follow()
    return () => ending.abort()
  }, [key, product, turn])

  const newestFirst = [...entries.values()].sort((a, b) => b.committedAt.localeCompare(a.committedAt))
  return { entries: newestFirst, isLoading, ...(problem && { problem }), reload }
}

/** Waits a while, and then until the page is in view. */
const pause = async (milliseconds: number): Promise<void> => {
  await new Promise(resolve => setTimeout(resolve, milliseconds))
  while (document.visibilityState !== 'visible')
    await new Promise(resolve => document.addEventListener('visibilitychange', resolve, { once: true }))
}
