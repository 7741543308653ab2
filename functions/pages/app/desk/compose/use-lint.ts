import { useEffect, useState } from 'preact/hooks'
import { CallFailed, callJson } from '#app/calls/api.ts'
import type { Problem } from '#app/calls/problem.ts'
import type { LintedDrop } from '#schemas/desk/lint.ts'

const PAUSE_MS = 400

/** An answer, and the copy that it is about. */
interface Linted {
  linted?: LintedDrop | undefined
  of?: string | undefined
}

/**
 * What copy would become, requested a moment after the last keystroke; nothing for empty copy. The latest
 * answer stays while a new one is loading, with the copy that it is about (`of`).
 */
export const useLint = (key: string, text: string, fileName: string): Linted & { problem?: Problem } => {
  const [state, setState] = useState<Linted & { problem?: Problem }>({})
  useEffect(() => {
    if (text.trim() === '') return setState({})
    const ending = new AbortController()
    const timer = setTimeout(() => {
      const body = { fileName, text }
      callJson<LintedDrop>(key, 'v1/desk/lint', { method: 'POST', body, signal: ending.signal }).then(
        linted => setState({ linted, of: text }),
        error => {
          if (ending.signal.aborted) return
          if (!(error instanceof CallFailed)) throw error
          setState(({ linted, of }) => ({ linted, of, problem: error.problem }))
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [key, text, fileName])
  return state
}
