import { useState } from 'preact/hooks'
import type { Problem } from '#app/calls/api.ts'
import { useOrder } from '#app/calls/use-order.ts'
import { InstantField } from '#app/controls/instant-field.tsx'
import { Failed } from '#app/controls/states.tsx'
import type { Session } from '#app/session.ts'
import type { Case } from '#schemas/case.ts'
import type { StoryFacts } from '#schemas/desk-answer.ts'
import type { OrderOutcome } from '#schemas/desk-order.ts'
import { reasonLength } from '#schemas/reason-length.ts'
import { useKept } from '../compose/use-kept.ts'
import { KILL_WORD } from '../kill-word.ts'
import { KillWordField } from '../kill-word-field.tsx'
import type { Decision } from './decision.ts'
import { dismissalOf } from './dismissal-of.ts'
import { doneWithAll, doneWords } from './done-words.ts'
import { formatFacts } from './format-facts.ts'

interface CaseDecisionProps {
  session: Session
  open: Case
  /** The candidate stories, by id. */
  stories: Readonly<Record<string, StoryFacts>>
  onDecided: (decision: Decision) => void
  /** The case or its story is not what it was. */
  onRefused: (problem: Problem) => void
}

type Action = 'kill' | 'hold' | 'publish' | 'embargo' | 'dismiss'

const words: Readonly<Record<Action, string>> = {
  kill: 'Kill the story',
  hold: 'Hold the story',
  publish: 'Publish it now',
  embargo: 'Embargo it until',
  dismiss: 'Dismiss the case and change nothing',
}

/** In place of a story's id. */
const ALL = 'all'

/** What a dismissal does to an order that waits for its story. */
const STOP_WAITING = 'Dismiss it: stop waiting for its story'

const actions: Readonly<Record<Case['kind'], readonly Action[]>> = {
  kill: ['kill', 'dismiss'],
  withhold: ['hold', 'publish', 'kill', 'dismiss'],
  embargo: ['embargo', 'publish', 'dismiss'],
}

/** Decides an open case: which story is meant, what becomes of it, and why. */
export const CaseDecision = ({ session, open, stories, onDecided, onRefused }: CaseDecisionProps) => {
  const possible = actions[open.kind].filter(action => action === 'dismiss' || open.candidates.length > 0)
  const [action, setAction] = useState<Action>(possible[0] ?? 'dismiss')
  // With several candidates, none is preselected.
  const [articleId, setArticleId] = useState(open.candidates.length === 1 ? (open.candidates[0] ?? '') : '')
  const [until, setUntil] = useState('')
  const [reason, setReason, forgetReason] = useKept(`reason ${open.id}`)
  const [typed, setTyped] = useState('')
  const order = useOrder(session.key, forgetReason, problem => {
    if (problem.status === 409) onRefused(problem)
  })
  const decide = (event: SubmitEvent) => {
    event.preventDefault()
    const path = `v1/desk/cases/${encodeURIComponent(open.id)}`
    if (action === 'dismiss')
      return order.give<OrderOutcome>(
        `${path}/dismiss`,
        { method: 'POST', body: { reason } },
        ({ outcome }) => onDecided(dismissalOf(open, stories, outcome === 'carried-out')),
      )
    const end = action === 'embargo' ? { until: new Date(until).toISOString() } : {}
    const version = stories[articleId]?.version
    const isAll = articleId === ALL
    const body = { action, ...(isAll ? { all: true } : { articleId, version }), reason, ...end }
    const nameOf = (id: string) => ({ articleId: id, headline: stories[id]?.headline })
    return order.give<OrderOutcome>(
      `${path}/resolve`,
      { method: 'POST', body },
      ({ embargoedUntil, others = [], copies }) =>
        onDecided({
          words: isAll
            ? doneWithAll(action, open.candidates.length)
            : doneWords(action, until, embargoedUntil),
          ...(!isAll && nameOf(articleId)),
          copies,
          others: others.filter(id => stories[id]?.status !== 'canceled').map(nameOf),
        }),
    )
  }
  const isForAll = action === 'kill' || action === 'hold'
  return (
    <form class="filters" onSubmit={decide}>
      <label>
        What to do
        <select
          value={action}
          onChange={event =>
            setAction(possible.find(each => each === event.currentTarget.value) ?? 'dismiss')
          }
        >
          {possible.map(each => (
            <option key={each} value={each}>
              {each === 'dismiss' && open.candidates.length === 0 ? STOP_WAITING : words[each]}
            </option>
          ))}
        </select>
      </label>
      {action !== 'dismiss' && open.candidates.length > 1 && (
        <label>
          Which story
          <select value={articleId} required onChange={event => setArticleId(event.currentTarget.value)}>
            <option value="">Choose…</option>
            {open.candidates.map((id, index) => (
              <option key={id} value={id}>
                {`${index + 1}. ${optionOf(id, stories[id])}`}
              </option>
            ))}
            {isForAll && <option value={ALL}>All {open.candidates.length} of them</option>}
          </select>
        </label>
      )}
      {action === 'embargo' && <InstantField label="Until" value={until} onInput={setUntil} required />}
      <label>
        Reason
        <input
          value={reason}
          onInput={event => setReason(event.currentTarget.value)}
          required
          minLength={reasonLength.least}
        />
      </label>
      {action === 'kill' && <KillWordField typed={typed} onInput={setTyped} />}
      <button
        type="submit"
        class={action === 'kill' ? 'danger' : 'secondary'}
        disabled={action === 'kill' && typed !== KILL_WORD}
        aria-busy={order.isUnderWay}
      >
        Decide
      </button>
      {order.problem && <Failed problem={order.problem} />}
    </form>
  )
}

/**
 * What tells the stories apart comes first, after its number in the list above, since a narrow field cuts off
 * the rest.
 */
const optionOf = (id: string, story: StoryFacts | undefined): string =>
  story ? `${formatFacts(story)}: ${story.headline}` : id
