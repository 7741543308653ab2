import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../calls/problem.ts'
import { SignInAgain } from './sign-in-again.tsx'

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

/** The key has ended, or what is asked for is not understood or does not exist: trying again changes nothing. */
const isFinal = ({ status }: Problem): boolean => [400, 401, 404, 410].includes(status)

/**
 * Shown when a call failed: what happened, with a way to try again if that may help, or to sign in again if
 * the key is what failed.
 */
export const Failed = ({ problem, retry }: { problem: Problem; retry?: () => void }) => (
  <section role="alert" class="failed">
    <p>
      <strong>{problem.title}.</strong> {problem.detail}
    </p>
    {problem.status === 401 && <SignInAgain />}
    {retry && !isFinal(problem) && (
      <button type="button" class="secondary" onClick={retry}>
        Try again
      </button>
    )}
  </section>
)
