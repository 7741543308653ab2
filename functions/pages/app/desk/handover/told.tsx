import { Empty } from '#app/controls/states.tsx'
import type { Handover } from '#schemas/desk/handover.ts'
import { isAgencyCorrection } from '#schemas/desk/is-agency-correction.ts'
import { ToldTable } from './told-table.tsx'

/** As many corrections as do not push what else happened out of sight. */
const FEW = 5

/** What became of stories in a shift: agencies' corrections, of which a night of results has hundreds, after all else. */
export const Told = ({ changes }: Pick<Handover, 'changes'>) => {
  const corrections = changes.filter(isAgencyCorrection)
  if (changes.length === 0) return <Empty>Nothing else happened to a story.</Empty>
  return (
    <>
      <ToldTable changes={changes.filter(each => !isAgencyCorrection(each))} />
      {corrections.length > 0 && (
        <details open={corrections.length <= FEW}>
          <summary>
            {corrections.length === 1
              ? 'One story was corrected by its agency'
              : `${corrections.length} stories were corrected by their agencies: the latest of each`}
          </summary>
          <ToldTable changes={corrections} />
        </details>
      )}
    </>
  )
}
