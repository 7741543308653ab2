import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import type { Sent } from './use-uploads.ts'

/** Says on the other pages of the desk which files could not be sent. */
export const Unsent = ({ files }: { files: readonly Sent[] }) => {
  const failed = files.filter(({ step }) => step.step === 'failed' || step.step === 'namesake')
  if (failed.length === 0) return null
  return (
    <p class="alarm" role="alert">
      {failed.length === 1 ? failed[0]?.name : `${failed.length} files`} could not be sent:{' '}
      <Link href={hrefOf('desk', { view: 'drops' })}>see why, and send again</Link>
    </p>
  )
}
