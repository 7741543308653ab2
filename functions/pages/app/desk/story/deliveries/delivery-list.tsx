import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { Empty } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import { useLicenseeNames } from '#app/desk/use-licensee-names.ts'
import { downloadFile } from '#app/download-file.ts'
import type { Session } from '#app/session.ts'
import type { Story } from '#schemas/desk/story.ts'
import { deliveriesCsv } from './deliveries-csv.ts'
import { onlyTakenBack } from './only-taken-back.ts'

interface DeliveryListProps extends Pick<Story, 'article' | 'changes' | 'deliveries' | 'acknowledgements'> {
  session: Session
}

/** Who was given a story; of a killed one who has acknowledged that, and who has yet to; and who has only versions that were taken back. */
export const DeliveryList = ({ session, ...story }: DeliveryListProps) => {
  const { article, deliveries, acknowledgements } = story
  const nameOf = useLicenseeNames(session.key, deliveries.length + acknowledgements.length > 0)
  return (
    <>
      <h2>Delivered to</h2>
      {deliveries.length === 0 ? (
        <Empty>Nobody has fetched it yet.</Empty>
      ) : (
        <ul>
          {firstOfEach(deliveries).map(({ licenseeId, version, deliveredAt }) => (
            <li key={`${licenseeId} ${version}`}>
              <Link
                href={hrefOf('desk', { view: 'deliveries', licensee: licenseeId, since: dayOf(deliveredAt) })}
              >
                {nameOf(licenseeId)}
              </Link>
              ,{' '}
              <Link href={hrefOf('desk', { view: 'story', id: article.id, text: String(version) })}>
                version {version}
              </Link>
              , <Time at={deliveredAt} isExact />
            </li>
          ))}
        </ul>
      )}
      {deliveries.length > 0 && (
        <button
          type="button"
          class="outline secondary small"
          onClick={() =>
            downloadFile(`deliveries-${article.id}.csv`, deliveriesCsv(story, nameOf), 'text/csv')
          }
        >
          Download CSV
        </button>
      )}
      <TakenBack names={onlyTakenBack(story).map(nameOf)} />
      <Outstanding names={outstandingOf(article, deliveries, acknowledgements).map(nameOf)} />
      {acknowledgements.map(({ licenseeId, version, acknowledgedAt }) => (
        <p key={`${licenseeId} ${version}`}>
          {nameOf(licenseeId)} says that all its copies are down, <Time at={acknowledgedAt} isExact />
          {version !== article.version && ': that was about an earlier kill'}
        </p>
      ))}
    </>
  )
}

/** The beginning (UTC) of an instant's day. */
const dayOf = (instant: string): string => `${instant.slice(0, 10)}T00:00:00Z`

/**
 * The first delivery of each version to each licensee, which may get it in several ways and more than once.
 */
const firstOfEach = (deliveries: Story['deliveries']): Story['deliveries'] => {
  const earliestLast = deliveries.toSorted((one, other) => other.deliveredAt.localeCompare(one.deliveredAt))
  return [
    ...new Map(earliestLast.map(each => [`${each.licenseeId} ${each.version}`, each])).values(),
  ].reverse()
}

/** An acknowledgement of an earlier kill does not count. */
const outstandingOf = (
  { status, version }: Story['article'],
  deliveries: Story['deliveries'],
  acknowledgements: Story['acknowledgements'],
): string[] => {
  if (status !== 'canceled') return []
  const done = new Set(
    acknowledgements.filter(each => each.version === version).map(({ licenseeId }) => licenseeId),
  )
  return [...new Set(deliveries.map(({ licenseeId }) => licenseeId))].filter(id => !done.has(id)).sort()
}

const TakenBack = ({ names }: { names: readonly string[] }) =>
  names.length > 0 && (
    <p class="alarm">
      Has only a version that was taken back, and has not fetched the one that stands: {names.join(', ')}
    </p>
  )

const Outstanding = ({ names }: { names: readonly string[] }) =>
  names.length > 0 && <p class="alarm">Killed, and not yet confirmed that it is down: {names.join(', ')}</p>
