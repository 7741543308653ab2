import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../calls/api.ts'
import { keepSession } from '../session.ts'

/** Shown while an answer is loading; after some seconds it says that it takes long. */
export const Loading = ({ what }: { what: string }) => {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 4_000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" aria-busy="true" class="state">
      {isSlow ? `Still loading ${what}: Wiredesk is slow to respond.` : `Loading ${what}…`}
    </p>
  )
}

/** Shown when there is nothing, with what to do about it. */
export const Empty = ({ children }: { children: ComponentChildren }) => <p class="state">{children}</p>

/** Signs out but stays at the address, so that signing in again returns there. */
const signInAgain = () => {
  keepSession(undefined)
  location.reload()
}

/** What does not exist, or no longer does: trying again changes nothing. */
const isFinal = ({ status }: Problem): boolean => status === 404 || status === 410

/**
 * Shown when a call failed: what happened, with a way to try again if that may help, or to sign in again if
 * the key is what failed.
 */
export const Failed = ({ problem, retry }: { problem: Problem; retry?: () => void }) => (
  <section role="alert" class="failed">
    <p>
      <strong>{problem.title}.</strong> {problem.detail}
    </p>
    {retry && !isFinal(problem) && (
      <button type="button" class="secondary" onClick={problem.status === 401 ? signInAgain : retry}>
        {problem.status === 401 ? 'Sign in again' : 'Try again'}
      </button>
    )}
  </section>
)
