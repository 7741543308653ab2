import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { CaseList, TakedownList } from '#schemas/desk/desk-answer.ts'
import type { Handover } from '#schemas/desk/handover.ts'
import { mayBeOut } from '#schemas/desk/may-be-out.ts'
import type { ReleaseList } from '#schemas/desk/release-list.ts'
import type { ToMend } from './use-to-mend.ts'

interface ToWatchProps {
  cases: CaseList | undefined
  releases: ReleaseList | undefined
  takedowns: TakedownList | undefined
  toMend: ToMend | undefined
  failing: Handover['failing'] | undefined
  /** What a licensee is called. */
  nameOf: (id: string) => string
}

const DAY_MS = 86_400_000

/** What the next shift has to look after, the most urgent first; what is not known yet is left out. */
export const ToWatch = ({ cases, releases, takedowns, toMend, failing, nameOf }: ToWatchProps) => {
  const out = cases?.cases.filter(each => mayBeOut(each, cases.stories)).length ?? 0
  const unconfirmed = takedowns?.takedowns.filter(({ outstanding }) => outstanding.length > 0) ?? []
  const soon = releases?.releases.filter(({ releaseAt }) => Date.parse(releaseAt) < Date.now() + DAY_MS)
  return (
    <>
      <h2>What waits</h2>
      <ul>
        {cases && (
          <li>
            <Link href={hrefOf('desk', { view: 'cases' })}>
              {numberOf(cases.cases.length + cases.unreadable.length, 'open case')}
            </Link>
            {out > 0 && `, ${out === 1 ? 'one' : out} about copy that is out`}
          </li>
        )}
        {unconfirmed.map(({ articleId, headline, outstanding }) => (
          <li key={articleId}>
            Killed, and not yet confirmed as down by {outstanding.map(nameOf).join(', ')}:{' '}
            <StoryLink articleId={articleId} headline={headline} />
          </li>
        ))}
        {failing?.map(({ id, licenseeId, failing: since }) => (
          <li key={id}>
            No webhook gets through to {nameOf(licenseeId)}
            {since && (
              <>
                {' '}
                since <Time at={since.since} />
              </>
            )}
            : tell an operator.
          </li>
        ))}
        {toMend && (
          <li>
            <Link href={hrefOf('desk', { view: 'drops', outcome: 'to-mend' })}>
              {numberOf(toMend.count, 'refused drop')}
            </Link>{' '}
            of yesterday and today (UTC) not dropped again{toMend.isCut && ', and there may be more'}
          </li>
        )}
        {releases && (
          <li>
            <Link href={hrefOf('desk', { view: 'embargoes' })}>
              {numberOf(releases.holds.length, 'story', 'stories')}
            </Link>{' '}
            held without an end{releases.areHoldsCut && ', and more'}
          </li>
        )}
        {soon?.length === 0 && <li>No embargo ends within a day</li>}
        {soon?.map(({ articleId, kind, headline, releaseAt }) => (
          <li key={`${articleId} ${releaseAt}`}>
            {kind === 'expiry' ? 'May be used no more from ' : 'Goes out '}
            <Time at={releaseAt} withUtc />: <StoryLink articleId={articleId} headline={headline} />
          </li>
        ))}
      </ul>
    </>
  )
}

const numberOf = (count: number, one: string, several = `${one}s`): string => {
  if (count === 0) return `No ${one}`
  return count === 1 ? `One ${one}` : `${count} ${several}`
}
