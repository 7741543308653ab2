import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { CallFailed, callJson } from './api.ts'
import { pollingInterval } from './polling-interval.ts'
import type { Problem } from './problem.ts'

/** What is known of a call's answer. The last answer stays while a new one is loading. */
export interface Answered<T> {
  value?: T
  problem?: Problem
  isLoading: boolean
  /** Makes the call again. */
  reload: () => void
}

/**
 * Calls the API when the page appears, whenever `path` changes, and every `everyMs` while the page is in
 * view, or less often if the caller's quota of calls is small; a slow answer is waited for first. Without a
 * path it makes no call.
 */
export const useAnswer = <T>(key: string, path: string | undefined, everyMs?: number): Answered<T> => {
  const [state, setState] = useState<{ path?: string; value?: T; problem?: Problem }>({})
  const [turn, setTurn] = useState(0)
  const [paceMs, setPaceMs] = useState(0)
  const isAsking = useRef(false)
  const reload = useCallback(() => setTurn(count => count + 1), [])

  useEffect(() => {
    if (path === undefined) return
    const ending = new AbortController()
    isAsking.current = true
    const onHeaders = (headers: Headers) => {
      const policy = headers.get('RateLimit-Policy')
      if (policy) setPaceMs(pollingInterval(policy))
    }
    callJson<T>(key, path, { signal: ending.signal, onHeaders }).then(
      value => {
        isAsking.current = false
        setState({ path, value })
      },
      error => {
        if (ending.signal.aborted) return
        isAsking.current = false
        if (!(error instanceof CallFailed)) throw error
        setState(({ path: before, value }) => ({
          path,
          problem: error.problem,
          ...(before === path && value !== undefined && { value }),
        }))
      },
    )
    return () => ending.abort()
  }, [key, path, turn])

  useEffect(() => {
    if (everyMs === undefined) return
    const timer = setInterval(
      () => {
        if (document.visibilityState === 'visible' && !isAsking.current) reload()
      },
      Math.max(everyMs, paceMs),
    )
    return () => clearInterval(timer)
  }, [everyMs, paceMs, reload])

  const isOfPath = state.path === path
  return {
    ...(isOfPath && state.value !== undefined && { value: state.value }),
    ...(isOfPath && state.problem && { problem: state.problem }),
    isLoading: path !== undefined && !isOfPath,
    reload,
  }
}
