import { Fragment } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Problem } from '#app/calls/problem.ts'
import type { Answered } from '#app/calls/use-answer.ts'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import type { PageProps } from '#app/page-props.ts'
import type { CaseList as Cases } from '#schemas/desk/desk-answer.ts'
import { CaseDecision } from './case-decision.tsx'
import { CaseSearch } from './case-search.tsx'
import { DecidedBefore } from './decided-before.tsx'
import type { Decision } from './decision.ts'
import { hasWords } from './has-words.ts'
import { LastDecision } from './last-decision.tsx'
import { OpenCase } from './open-case.tsx'
import { UnreadableCases } from './unreadable-cases.tsx'
import { useReached } from './use-reached.ts'

/** As many as are seen at a glance: among more, words are looked for. */
const FEW = 3

interface CaseListProps extends PageProps {
  cases: Answered<Cases>
}

/** What the rules could not decide, with the agency's words and the candidate stories. */
export const CaseList = ({ session, parameters, cases }: CaseListProps) => {
  const { stories = {}, unreadable = [], cases: open = [] } = cases.value ?? {}
  const [decided, setDecided] = useState<Decided>()
  const [refused, setRefused] = useState<{ caseId: string; problem: Problem }>()
  const saidOf = useRef<Decision>(undefined)
  const said = decided && <LastDecision decision={decided.decision} saidOf={saidOf} />
  const isOpen = (id: string | null | undefined) => open.some(each => each.id === id)
  const named = parameters.get('case')
  const { place, isReached } = useReached(named, isOpen(named))
  const search = parameters.get('q') ?? ''
  const found = open.filter(each => hasWords(each, stories, search))
  const isNone = cases.value && open.length + unreadable.length === 0
  return (
    <>
      <h1>Open cases</h1>
      {cases.problem && <Failed problem={cases.problem} retry={cases.reload} />}
      {cases.isLoading && <Loading what="the cases" />}
      <UnreadableCases ids={unreadable} />
      {!isOpen(decided?.nextId) && said}
      {/* Its case has no form any more to say it at. */}
      {refused && cases.value && !isOpen(refused.caseId) && <Failed problem={refused.problem} />}
      {isNone && (
        <Empty>
          Nothing waits for a decision. Kills and holds whose story is unclear come here, and copy that is
          held until you decide.
        </Empty>
      )}
      {named && cases.value && !isOpen(named) && !isReached && (
        <DecidedBefore session={session} caseId={named} />
      )}
      {(open.length > FEW || search !== '') && <CaseSearch parameters={parameters} search={search} />}
      {cases.value && !isNone && found.length === 0 && search !== '' && (
        <Empty>No open case has these words.</Empty>
      )}
      {open.map((each, index) => (
        <Fragment key={each.id}>
          {each.id === decided?.nextId && said}
          <OpenCase
            session={session}
            open={each}
            stories={stories}
            isHidden={!found.includes(each)}
            place={each.id === named ? place : undefined}
          >
            <CaseDecision
              session={session}
              open={each}
              stories={stories}
              onDecided={decision => {
                setDecided({ decision, nextId: open[index + 1]?.id })
                setRefused(undefined)
                cases.reload()
              }}
              onRefused={problem => {
                setRefused({ caseId: each.id, problem })
                cases.reload()
              }}
            />
          </OpenCase>
        </Fragment>
      ))}
    </>
  )
}

interface Decided {
  decision: Decision
  /** The case that follows what was decided, above which that is told: who works through many keeps the place. */
  nextId: string | undefined
}
