import { useCallback, useEffect, useState } from 'preact/hooks'
import { CallFailed, callJson } from '#app/calls/api.ts'
import type { Problem } from '#app/calls/problem.ts'
import { readPages } from '#app/calls/read-pages.ts'
import type { Usage, UsageEntry } from '#schemas/license/usage.ts'
import { usagePath } from './usage-path.ts'

/** The deliveries of a month, as far as they are read. */
interface MonthOfUsage {
  deliveries: readonly UsageEntry[]
  isLoading: boolean
  problem?: Problem
}

const nothingYet: MonthOfUsage = { deliveries: [], isLoading: true }

/** Reads the deliveries of a month ("2026-11") to the last, and shows those that are read so far. */
export const useUsage = (key: string, month: string): MonthOfUsage & { reload: () => void } => {
  const [state, setState] = useState({ ...nothingYet, month })
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn(count => count + 1), [])

  useEffect(() => {
    const ending = new AbortController()
    setState({ ...nothingYet, month })
    const read = async (): Promise<void> => {
      const pages = readPages(async after => {
        const { signal } = ending
        const page = await callJson<Usage>(key, usagePath(month, 'json', after), { signal })
        return { content: page.deliveries, next: page.next }
      })
      for await (const page of pages)
        setState(before => ({ ...before, deliveries: [...before.deliveries, ...page] }))
    }
    read().then(
      () => setState(before => ({ ...before, isLoading: false })),
      error => {
        if (ending.signal.aborted) return
        if (!(error instanceof CallFailed)) throw error
        setState(before => ({ ...before, isLoading: false, problem: error.problem }))
      },
    )
    return () => ending.abort()
  }, [key, month, turn])

  return { ...(state.month === month ? state : nothingYet), reload }
}
