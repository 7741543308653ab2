import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Story } from '#schemas/desk/story.ts'
import { changeLabel } from './change-label.ts'

/** What became of a story, latest first. */
export const ChangeTable = ({ changes }: Pick<Story, 'changes'>) => (
  <>
    <h2>History</h2>
    <table class="history">
      <ColumnHeads of={['Version', 'What', 'When']} />
      <tbody>
        {changes.toReversed().map((change, index) => (
          <tr key={change.seq}>
            <td>{change.version}</td>
            <td>
              {changeLabel(change, changes.at(-2 - index))}
              {change.status === 'withheld' && change.embargoedUntil && (
                <>
                  {' '}
                  until <Time at={change.embargoedUntil} />
                </>
              )}
              {change.by && `, by ${change.by}`}
              {change.reason && <small class="below copied">{change.reason}</small>}
            </td>
            <td>
              <Time at={change.committedAt} isExact />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
)
