import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { goTo, hrefOf } from '#app/address.ts'
import type { Problem } from '#app/calls/api.ts'
import type { Answered } from '#app/calls/use-answer.ts'
import { SearchField } from '#app/controls/search-field.tsx'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { PageProps } from '#app/page-props.ts'
import type { CaseList as Cases } from '#schemas/desk-answer.ts'
import { CaseCandidates } from './case-candidates.tsx'
import { CaseDecision } from './case-decision.tsx'
import { caseLabel } from './case-label.ts'
import type { Decision } from './decision.ts'
import { hasWords } from './has-words.ts'
import { LastDecision } from './last-decision.tsx'

/** As many as are seen at a glance: among more, words are looked for. */
const FEW = 3

interface CaseListProps extends PageProps {
  cases: Answered<Cases>
}

/** What the rules could not decide, with the agency's words and the candidate stories. */
export const CaseList = ({ session, parameters, cases }: CaseListProps) => {
  const { stories = {}, unreadable = [] } = cases.value ?? {}
  const [decision, setDecision] = useState<Decision>()
  /** The case that follows what was decided, above which that is told: who works through many keeps the place. */
  const [next, setNext] = useState<string>()
  const isAbove = (id: string) => decision !== undefined && id === next
  const saidOf = useRef<Decision>(undefined)
  const [refused, setRefused] = useState<{ caseId: string; problem: Problem }>()
  // Its case has no form any more to say it at.
  const isGone = refused && cases.value?.cases.every(({ id }) => id !== refused.caseId)
  const waiting = cases.value && cases.value.cases.length + unreadable.length
  const search = parameters.get('q') ?? ''
  const found = cases.value?.cases.filter(open => hasWords(open, stories, search))
  // A link to a case leads to it, once; after that its reader goes on.
  const named = parameters.get('case')
  const isNamed = cases.value?.cases.some(({ id }) => id === named)
  const place = useRef<HTMLElement>(null)
  const reached = useRef<string>(undefined)
  useEffect(() => {
    if (!named || !isNamed || reached.current === named) return
    reached.current = named
    place.current?.focus()
    place.current?.scrollIntoView()
  }, [named, isNamed])
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
      {decision && !cases.value?.cases.some(({ id }) => isAbove(id)) && (
        <LastDecision decision={decision} saidOf={saidOf} />
      )}
      {isGone && <Failed problem={refused.problem} />}
      {waiting === 0 && (
        <Empty>
          Nothing waits for a decision. Kills and holds whose story is unclear come here, and held copy in
          which it is unclear when it may go out.
        </Empty>
      )}
      {named && isNamed === false && reached.current !== named && (
        <p role="status">The case that you came for is decided: its story’s page, or its drop, says how.</p>
      )}
      {((cases.value?.cases.length ?? 0) > FEW || search !== '') && (
        <search>
          <form class="filters" onSubmit={event => event.preventDefault()}>
            <SearchField
              placeholder="Words of the notice, headline, slug, agency, file or id"
              value={search}
              onInput={q => goTo(hrefOf('desk', { ...Object.fromEntries(parameters), q }), { replace: true })}
            />
          </form>
        </search>
      )}
      {waiting !== 0 && found?.length === 0 && search !== '' && <Empty>No open case has these words.</Empty>}
      {cases.value?.cases.map((open, index, all) => (
        <Fragment key={open.id}>
          {decision && isAbove(open.id) && <LastDecision decision={decision} saidOf={saidOf} />}
          {/* One that is filtered out keeps what was written in it. */}
          <article
            class="case"
            hidden={!found?.includes(open)}
            ref={open.id === named ? place : undefined}
            tabIndex={open.id === named ? -1 : undefined}
          >
            <header>
              <strong>{caseLabel(open)}</strong>
              <small class="aside">
                {[open.agency, open.id].filter(Boolean).join(' · ')} · <Time at={open.openedAt} />
              </small>
            </header>
            <blockquote>{open.note}</blockquote>
            <CaseCandidates open={open} stories={stories} />
            <CaseDecision
              session={session}
              open={open}
              stories={stories}
              onDecided={made => {
                setDecision(made)
                setNext(all[index + 1]?.id)
                setRefused(undefined)
                cases.reload()
              }}
              onRefused={problem => {
                setRefused({ caseId: open.id, problem })
                cases.reload()
              }}
            />
          </article>
        </Fragment>
      ))}
    </>
  )
}
