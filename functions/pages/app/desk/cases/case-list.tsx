import { useState } from 'preact/hooks'
import type { Problem } from '#app/calls/api.ts'
import type { Answered } from '#app/calls/use-answer.ts'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import type { CaseList as Cases } from '#schemas/desk-answer.ts'
import { CaseDecision } from './case-decision.tsx'
import { caseLabel } from './case-label.ts'
import type { Decision } from './decision.ts'
import { formatFacts } from './format-facts.ts'
import { lackOf } from './lack-of.ts'
import { LastDecision } from './last-decision.tsx'

/** What the rules could not decide, with the agency's words and the candidate stories. */
export const CaseList = ({ session, cases }: { session: Session; cases: Answered<Cases> }) => {
  const { stories = {}, unreadable = [] } = cases.value ?? {}
  const [decision, setDecision] = useState<Decision>()
  const [refused, setRefused] = useState<{ caseId: string; problem: Problem }>()
  // Its case has no form any more to say it at.
  const isGone = refused && cases.value?.cases.every(({ id }) => id !== refused.caseId)
  const waiting = cases.value && cases.value.cases.length + unreadable.length
  return (
    <>
      <h1>Open cases</h1>
      {cases.problem && <Failed problem={cases.problem} retry={cases.reload} />}
      {cases.isLoading && <Loading what="the cases" />}
      {unreadable.length > 0 && (
        <p class="alarm" role="status">
          {unreadable.length === 1 ? 'One open case' : `${unreadable.length} open cases`} cannot be read:{' '}
          <code>{unreadable.join(', ')}</code>. Tell an operator, who can repair what is stored.
        </p>
      )}
      {decision && <LastDecision decision={decision} />}
      {isGone && <Failed problem={refused.problem} />}
      {waiting === 0 && (
        <Empty>
          Nothing waits for a decision. Kills and holds whose story is unclear come here, and held copy in
          which it cannot be read when it may go out.
        </Empty>
      )}
      {cases.value?.cases.map(open => (
        <article key={open.id} class="case">
          <header>
            <strong>{caseLabel(open)}</strong>
            <small class="aside">
              {[open.agency, open.id].filter(Boolean).join(' · ')} · <Time at={open.openedAt} />
            </small>
          </header>
          <blockquote>{open.note}</blockquote>
          {open.candidates.length === 0 ? (
            <p>
              {lackOf(open.target)}
              {open.kind === 'kill' &&
                ' If you know which story it is, kill it on its own page and choose this case there.'}
            </p>
          ) : (
            <ol>
              {open.candidates.map(id => {
                const story = stories[id]
                return (
                  <li key={id}>
                    <StoryLink articleId={id} headline={story?.headline} caseId={open.id} />
                    {story?.status === 'canceled' && <strong class="bad">Already killed</strong>}
                    {story?.status === 'withheld' && <strong> Withheld now</strong>}
                    {story && <small class="below">{formatFacts(story)}</small>}
                    {story?.firstWords && <small class="below">“{story.firstWords}”</small>}
                  </li>
                )
              })}
            </ol>
          )}
          <CaseDecision
            session={session}
            open={open}
            stories={stories}
            onDecided={made => {
              setDecision(made)
              setRefused(undefined)
              cases.reload()
            }}
            onRefused={problem => {
              setRefused({ caseId: open.id, problem })
              cases.reload()
            }}
          />
        </article>
      ))}
    </>
  )
}
