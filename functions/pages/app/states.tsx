import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Problem } from './api.ts'
import { keepSession } from './session.ts'

/** Shown while an answer is awaited; after some seconds it says that it takes long. */
export const Loading = ({ what }: { what: string }) => {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), 4_000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" aria-busy="true" class="state">
      {isSlow ? `Still fetching ${what}: Wiredesk is slow to answer.` : `Fetching ${what}…`}
    </p>
  )
}

/** Shown where there is nothing, with what to do about it. */
export const Empty = ({ children }: { children: ComponentChildren }) => <p class="state">{children}</p>

/** Signs out and stays at the address, so that whoever signs in again is where they were. */
const signInAgain = () => {
  keepSession(undefined)
  location.reload()
}

/** What is not there, or is there no longer: asked for again, it is the same. */
const isFinal = ({ status }: Problem): boolean => status === 404 || status === 410

/** Shown where a call failed: what happened, and a way to try again where that may help; to sign in again, where the key is what failed. */
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
