import { useState } from 'preact/hooks'
import type { Problem } from '#app/calls/problem.ts'
import { useOrder } from '#app/calls/use-order.ts'
import { InstantField } from '#app/controls/instant-field.tsx'
import { Failed } from '#app/controls/states.tsx'
import type { Session } from '#app/session.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import type { OrderOutcome } from '#schemas/desk/desk-order.ts'
import { reasonLength } from '#schemas/desk/reason-length.ts'
import { useKept } from '../compose/use-kept.ts'
import { KILL_WORD } from '../kill-word.ts'
import { KillWordField } from '../kill-word-field.tsx'
import { actionsFor, type Choice } from './choice.ts'
import { ActionField, MeantField } from './choice-fields.tsx'
import type { Decision } from './decision.ts'
import { decisionCall } from './decision-call.ts'
import { decisionOf } from './decision-of.ts'

interface CaseDecisionProps {
  session: Session
  open: Case
  /** The candidate stories, by id. */
  stories: Readonly<Record<string, StoryFacts>>
  onDecided: (decision: Decision) => void
  /** The case or its story is not what it was. */
  onRefused: (problem: Problem) => void
}

/** Decides an open case: which story is meant, what becomes of it, and why. */
export const CaseDecision = ({ session, open, stories, onDecided, onRefused }: CaseDecisionProps) => {
  const [choice, setChoice] = useState<Choice>({
    action: actionsFor(open, stories)[0] ?? 'dismiss',
    // With several candidates, none is preselected.
    articleId: open.candidates.length === 1 ? (open.candidates[0] ?? '') : '',
    until: '',
  })
  const choose = (part: Partial<Choice>) => setChoice(chosen => ({ ...chosen, ...part }))
  const [reason, setReason, forgetReason] = useKept(`reason ${open.id}`)
  const [typed, setTyped] = useState('')
  const order = useOrder(session.key, forgetReason, problem => {
    if (problem.status === 409) onRefused(problem)
  })
  const decide = (event: SubmitEvent) => {
    event.preventDefault()
    const [path, call] = decisionCall(open.id, choice, reason, stories)
    return order.give<OrderOutcome>(path, call, outcome =>
      onDecided(decisionOf(open, choice, stories, outcome)),
    )
  }
  const isKill = choice.action === 'kill'
  return (
    <form class="filters" onSubmit={decide}>
      <ActionField open={open} choice={choice} onChoose={choose} stories={stories} />
      <MeantField open={open} choice={choice} onChoose={choose} stories={stories} />
      {choice.action === 'embargo' && (
        <InstantField
          label="Until"
          value={choice.until}
          onInput={until => choose({ until })}
          required
          isEnd
        />
      )}
      <label>
        Reason
        <input
          value={reason}
          onInput={event => setReason(event.currentTarget.value)}
          required
          minLength={reasonLength.least}
        />
      </label>
      {isKill && <KillWordField typed={typed} onInput={setTyped} />}
      <button
        type="submit"
        class={isKill ? 'danger' : 'secondary'}
        disabled={isKill && typed !== KILL_WORD}
        aria-busy={order.isUnderWay}
      >
        Decide
      </button>
      {order.problem && <Failed problem={order.problem} />}
    </form>
  )
}
