import type { Story } from '#schemas/story.ts'
import { Empty } from '../../states.tsx'
import { Time } from '../../time.tsx'

/** Who was given a story, and who has acknowledged its kill. */
export const DeliveryList = ({
  deliveries,
  acknowledgements,
}: Pick<Story, 'deliveries' | 'acknowledgements'>) => (
  <>
    <h2>Given to</h2>
    {deliveries.length === 0 ? (
      <Empty>Nobody has fetched it yet.</Empty>
    ) : (
      <ul>
        {deliveries.map(({ licenseeId, version, deliveredAt }) => (
          <li key={`${licenseeId} ${version}`}>
            {licenseeId}, version {version}, <Time at={deliveredAt} />
          </li>
        ))}
      </ul>
    )}
    {acknowledgements.map(({ licenseeId, acknowledgedAt }) => (
      <p key={licenseeId}>
        {licenseeId} says that its copies are down, <Time at={acknowledgedAt} />
      </p>
    ))}
  </>
)
