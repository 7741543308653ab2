import { useCallback, useEffect, useState } from 'preact/hooks'
import { CallFailed, callJson } from '#app/calls/api.ts'
import { readPages } from '#app/calls/read-pages.ts'
import type { Answered } from '#app/calls/use-answer.ts'
import type { DropsPage } from '#schemas/queries/drops-query.ts'

/** Drops of yesterday and today that were refused, in whole or in part, and not dropped again, as far as they are counted. */
export interface ToMend {
  count: number
  /** Whether there were too many drops to look at each. */
  isCut: boolean
}

/** Of a hundred drops each. */
const MOST_PAGES = 50

/** Counts the drops that are still to be mended, page by page, since a call looks at a part of the drops only. */
export const useToMend = (key: string): Answered<ToMend> => {
  const [state, setState] = useState<Omit<Answered<ToMend>, 'reload'>>({ isLoading: true })
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn(count => count + 1), [])

  useEffect(() => {
    const ending = new AbortController()
    setState(({ value }) => ({ ...(value && { value }), isLoading: true }))
    const count = async (): Promise<ToMend> => {
      const pages = readPages(async before => {
        const path = `v1/desk/drops?outcome=to-mend${before ? `&before=${before}` : ''}`
        const page = await callJson<DropsPage>(key, path, { signal: ending.signal })
        return { content: page, next: page.before }
      })
      const found = { count: 0, pages: 0 }
      for await (const { receipts, before } of pages) {
        found.count += receipts.length
        found.pages += 1
        if (before && found.pages === MOST_PAGES) return { count: found.count, isCut: true }
      }
      return { count: found.count, isCut: false }
    }
    count().then(
      value => setState({ value, isLoading: false }),
      error => {
        if (ending.signal.aborted) return
        if (!(error instanceof CallFailed)) throw error
        setState({ problem: error.problem, isLoading: false })
      },
    )
    return () => ending.abort()
  }, [key, turn])

  return { ...state, reload }
}
