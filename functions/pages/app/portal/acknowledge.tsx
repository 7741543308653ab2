import { useState } from 'preact/hooks'
import type { Acknowledgement } from '#schemas/takedown.ts'
import { CallFailed, callJson, type Problem } from '../api.ts'
import type { Session } from '../session.ts'
import { Failed } from '../states.tsx'
import { Time } from '../time.tsx'

/** Says that every copy of a killed story is down. Said again, the first time stands. */
export const Acknowledge = ({ session, articleId }: { session: Session; articleId: string }) => {
  const [said, setSaid] = useState<Acknowledgement>()
  const [problem, setProblem] = useState<Problem>()
  const say = async () => {
    try {
      const path = `v1/articles/${encodeURIComponent(articleId)}/takedown`
      setSaid(await callJson<Acknowledgement>(session.key, path, { method: 'PUT' }))
      setProblem(undefined)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setProblem(error.problem)
    }
  }
  if (said)
    return (
      <p role="status">
        Noted: taken down, <Time at={said.acknowledgedAt} />
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
