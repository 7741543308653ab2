import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Receipt } from '#schemas/drops/receipt.ts'

/** Says that the copy being corrected was dropped again meanwhile, which this copy would undo. */
export const LaterDrop = ({ receipt: { drop, droppedBy, completedAt } }: { receipt: Receipt }) => (
  <p class="alarm" role="alert">
    Not sent yet: {droppedBy ?? 'somebody'} dropped this again, <Time at={completedAt} />, and your copy would
    undo that.{' '}
    <Link href={hrefOf('desk', { view: 'compose', key: drop.key, version: drop.versionId })}>
      Look at that version
    </Link>
    , or press the button again to replace it.
  </p>
)
