import { Empty } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Story } from '#schemas/story.ts'

/** Who was given a story, and who has acknowledged its kill. */
export const DeliveryList = ({
  deliveries,
  acknowledgements,
}: Pick<Story, 'deliveries' | 'acknowledgements'>) => (
  <>
    <h2>Delivered to</h2>
    {deliveries.length === 0 ? (
      <Empty>Nobody has fetched it yet.</Empty>
    ) : (
      <ul>
        {firstOfEach(deliveries).map(({ licenseeId, version, deliveredAt }) => (
          <li key={`${licenseeId} ${version}`}>
            {licenseeId}, version {version}, <Time at={deliveredAt} />
          </li>
        ))}
      </ul>
    )}
    {acknowledgements.map(({ licenseeId, acknowledgedAt }) => (
      <p key={licenseeId}>
        {licenseeId} says that all its copies are down, <Time at={acknowledgedAt} />
      </p>
    ))}
  </>
)

/**
 * The first delivery of each version to each licensee, which may get it in several ways and more than once.
 */
const firstOfEach = (deliveries: Story['deliveries']): Story['deliveries'] => {
  const earliestLast = deliveries.toSorted((one, other) => other.deliveredAt.localeCompare(one.deliveredAt))
  return [
    ...new Map(earliestLast.map(each => [`${each.licenseeId} ${each.version}`, each])).values(),
  ].reverse()
}
