import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Problem } from '#app/calls/problem.ts'
import type { FeedEntry } from '#schemas/license/feed-page.ts'
import { followFeed } from './follow-feed.ts'

/** The feed of the last days: each article once, as it stands now, newest first. */
export interface Feed {
  entries: FeedEntry[]
  isLoading: boolean
  problem?: Problem
  reload: () => void
}

/** The feed as it grows, for as long as the page is open. `product` limits it to that product. */
export const useFeed = (key: string, product: string | undefined): Feed => {
  const [entries, setEntries] = useState<ReadonlyMap<string, FeedEntry>>(new Map())
  const [problem, setProblem] = useState<Problem>()
  const [isLoading, setIsLoading] = useState(true)
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn(count => count + 1), [])

  useEffect(() => {
    const ending = new AbortController()
    setProblem(undefined)
    setIsLoading(true)
    setEntries(new Map())
    followFeed({
      key,
      product,
      signal: ending.signal,
      onChanges: changes => {
        setProblem(undefined)
        if (changes.length === 0) return
        const newer = changes.map(entry => [entry.articleId, entry] as const)
        setEntries(before => new Map([...before, ...newer]))
      },
      onPause: () => setIsLoading(false),
      onProblem: setProblem,
    })
    return () => ending.abort()
  }, [key, product, turn])

  const newestFirst = [...entries.values()].sort((a, b) => b.committedAt.localeCompare(a.committedAt))
  return { entries: newestFirst, isLoading, ...(problem && { problem }), reload }
}
