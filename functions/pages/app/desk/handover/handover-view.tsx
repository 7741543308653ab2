import { useState } from 'preact/hooks'
import { goTo, hrefOf } from '#app/address.ts'
import { type Answered, useAnswer } from '#app/calls/use-answer.ts'
import { InstantField } from '#app/controls/instant-field.tsx'
import { Link } from '#app/controls/link.tsx'
import { Failed, Loading } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import { toLocalTime } from '#app/controls/to-local-time.ts'
import type { PageProps } from '#app/page-props.ts'
import type { CaseList, TakedownList } from '#schemas/desk/desk-answer.ts'
import type { Handover } from '#schemas/desk/handover.ts'
import type { ReleaseList } from '#schemas/desk/release-list.ts'
import { useLicenseeNames } from '../use-licensee-names.ts'
import { DecidedTable } from './decided-table.tsx'
import { ToWatch } from './to-watch.tsx'
import { Told } from './told.tsx'
import { useToMend } from './use-to-mend.ts'

interface HandoverViewProps extends PageProps {
  cases: Answered<CaseList>
}

const SHIFT_MS = 12 * 3_600_000

/** What the next shift must know: what waits, what happened since the last one began, and what is to come. */
export const HandoverView = ({ session, parameters, cases }: HandoverViewProps) => {
  const [start] = useState(() => new Date(Date.now() - SHIFT_MS).toISOString())
  const since = parameters.get('since') ?? start
  const query = new URLSearchParams({ since })
  const handover = useAnswer<Handover>(session.key, `v1/desk/handover?${query}`)
  const releases = useAnswer<ReleaseList>(session.key, 'v1/desk/releases')
  const takedowns = useAnswer<TakedownList>(session.key, 'v1/desk/takedowns')
  const toMend = useToMend(session.key)
  const nameOf = useLicenseeNames(session.key, true)
  const asked = [handover, releases, takedowns, toMend]
  const { value } = handover
  const lookAgain = (event: SubmitEvent) => {
    event.preventDefault()
    for (const { reload } of [cases, ...asked]) reload()
  }
  const ask = (given: string) =>
    goTo(hrefOf('desk', { view: 'handover', since: given && new Date(given).toISOString() }), {
      replace: true,
    })
  return (
    <>
      <h1>Handover</h1>
      <form class="filters" onSubmit={lookAgain}>
        <InstantField label="Since" value={toLocalTime(since)} onInput={ask} />
        <button type="submit" class="secondary">
          Look again
        </button>
      </form>
      {asked.map(
        ({ problem, reload }, index) => problem && <Failed key={index} problem={problem} retry={reload} />,
      )}
      {asked.some(({ isLoading }) => isLoading) && <Loading what="the handover" />}
      <ToWatch
        cases={cases.value}
        releases={releases.value}
        takedowns={takedowns.value}
        toMend={toMend.value}
        failing={value?.failing}
        nameOf={nameOf}
      />
      {value && (
        <>
          <h2>What happened</h2>
          <p>
            Published: {count(value.published.stories, 'new story', 'new stories')} and{' '}
            {count(value.published.versions, 'later version', 'later versions')}. Listed is what is more than
            that: kills, holds, embargoes, releases, what the desk ordered or edited, and corrections.
          </p>
          <Told changes={value.changes} />
          {value.reached && (
            <p>
              That is up to <Time at={value.reached} />.{' '}
              <Link href={hrefOf('desk', { view: 'handover', since: value.reached })}>What came after</Link>
            </p>
          )}
          <h2>Cases decided</h2>
          <DecidedTable decided={value.decided} headlines={value.headlines} />
        </>
      )}
    </>
  )
}

const count = (number: number, one: string, several: string): string =>
  number === 1 ? `one ${one}` : `${number} ${several}`
