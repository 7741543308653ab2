import { useEffect, useState } from 'preact/hooks'
import { CallFailed, callJson } from '#app/calls/api.ts'
import type { Problem } from '#app/calls/problem.ts'
import { readPages } from '#app/calls/read-pages.ts'
import type { FoundText, TextsPage } from '#schemas/desk/text-search.ts'

/** What is found so far. */
interface Search extends Pick<TextsPage, 'stories' | 'searched' | 'reached'> {
  texts: readonly FoundText[]
  isUnderWay: boolean
  /** Ended by the reader, before all was searched. */
  isStopped?: boolean
  problem?: Problem
}

const nothingYet: Search = { texts: [], stories: {}, searched: 0, isUnderWay: true }

/** Searches the texts to the last, part by part, and shows what is found so far. Without a query it makes no call. */
export const useTexts = (
  key: string,
  query: string | undefined,
): { search?: Search; stop: () => void; again: () => void } => {
  const [state, setState] = useState<Search & { query?: string | undefined }>(nothingYet)
  const [turn, setTurn] = useState(0)
  const [ending, setEnding] = useState<AbortController>()

  useEffect(() => {
    if (query === undefined) return
    const begun = new AbortController()
    setEnding(begun)
    setState({ ...nothingYet, query })
    const read = async (): Promise<void> => {
      const pages = readPages(async after => {
        const path = `v1/desk/texts?${query}${after ? `&after=${after}` : ''}`
        const page = await callJson<TextsPage>(key, path, { signal: begun.signal })
        return { content: page, next: page.next }
      })
      for await (const { texts, stories, searched, reached } of pages)
        setState(before => ({
          ...before,
          texts: [...before.texts, ...texts],
          stories: { ...before.stories, ...stories },
          searched: before.searched + searched,
          ...(reached && { reached }),
        }))
    }
    read().then(
      () => setState(before => ({ ...before, isUnderWay: false })),
      error => {
        if (begun.signal.aborted) return
        if (!(error instanceof CallFailed)) throw error
        setState(before => ({ ...before, isUnderWay: false, problem: error.problem }))
      },
    )
    return () => begun.abort()
  }, [key, query, turn])

  return {
    ...(query !== undefined && { search: state.query === query ? state : nothingYet }),
    stop: () => {
      ending?.abort()
      setState(before => ({ ...before, isUnderWay: false, isStopped: true }))
    },
    again: () => setTurn(count => count + 1),
  }
}
