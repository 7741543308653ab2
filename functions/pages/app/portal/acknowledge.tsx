import { useState } from 'preact/hooks'
import type { Acknowledgement } from '#schemas/takedown.ts'
import { CallFailed, callJson, type Problem } from '../api.ts'
import type { Session } from '../session.ts'
import { Failed } from '../states.tsx'
import { Time } from '../time.tsx'
import { type Kill, saidDown } from './said-down.ts'

interface AcknowledgeProps {
  session: Session
  kill: Kill
  onSaid?: () => void
}

/** Says that every copy of a killed story is down. Said again, the first time stands. */
export const Acknowledge = ({ session, kill, onSaid }: AcknowledgeProps) => {
  const [at, setAt] = useState(() => saidDown.at(kill))
  const [problem, setProblem] = useState<Problem>()
  const say = async () => {
    try {
      const path = `v1/articles/${encodeURIComponent(kill.articleId)}/takedown`
      const { acknowledgedAt } = await callJson<Acknowledgement>(session.key, path, { method: 'PUT' })
      saidDown.keep(kill, acknowledgedAt)
      setAt(acknowledgedAt)
      onSaid?.()
      setProblem(undefined)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setProblem(error.problem)
    }
  }
  if (at)
    return (
      <p role="status">
        Noted: taken down, <Time at={at} />
      </p>
    )
  return (
    <>
      {problem && <Failed problem={problem} />}
      <button type="button" onClick={say}>
        Every copy is down
      </button>
    </>
  )
}
