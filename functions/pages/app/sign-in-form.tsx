import { useState } from 'preact/hooks'
import { CallFailed, callJson } from './calls/api.ts'
import type { Problem } from './calls/problem.ts'
import type { Session } from './session.ts'

/** Asks for the access key, and finds out what it grants. */
export const SignInForm = ({ onSignIn }: { onSignIn: (session: Session) => void }) => {
  const [problem, setProblem] = useState<Problem>()
  const [isAsking, setIsAsking] = useState(false)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const key = String(new FormData(form).get('key')).trim()
    setIsAsking(true)
    try {
      const session = await callJson<Omit<Session, 'key'>>(key, 'v1/session')
      setProblem(undefined)
      form.reset()
      onSignIn({ key, ...session })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setProblem(error.problem)
    } finally {
      setIsAsking(false)
    }
  }

  return (
    <>
      {problem && (
        <section role="alert" class="failed">
          <p>
            <strong>{problem.title}.</strong> {problem.detail}
          </p>
        </section>
      )}
      <form onSubmit={submit}>
        <label>
          Access key
          <input name="key" type="password" autocomplete="off" spellcheck={false} required />
        </label>
        <button type="submit" aria-busy={isAsking} disabled={isAsking}>
          Sign in
        </button>
      </form>
    </>
  )
}
