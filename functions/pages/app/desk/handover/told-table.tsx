import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Handover, HandoverChange } from '#schemas/desk/handover.ts'
import { changeLabel } from '../story/change-label.ts'

/** What became of stories in a shift, the latest first: what, by whom and why. */
export const ToldTable = ({ changes }: Pick<Handover, 'changes'>) =>
  changes.length > 0 && (
    <table class="by-time">
      <ColumnHeads of={['When', 'Story']} />
      <tbody>
        {changes.toReversed().map(change => (
          <tr key={change.seq}>
            <td>
              <Time at={change.committedAt} />
            </td>
            <td>
              <StoryLink articleId={change.articleId} headline={change.headline} />
              <small class="below">
                {labelOf(change)}
                {change.status === 'withheld' && change.embargoedUntil && (
                  <>
                    {' until '}
                    <Time at={change.embargoedUntil} withUtc />
                  </>
                )}
                {change.by && `, by ${change.by}`}
              </small>
              {change.reason && <small class="below copied">{change.reason}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )

/** One that only withholds a text is called that, and not a change of its details. */
const labelOf = (change: HandoverChange): string =>
  changeLabel(change, change.status === 'withheld' ? { ...change, status: 'usable' } : undefined)
