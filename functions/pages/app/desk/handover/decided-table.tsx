import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { Empty } from '#app/controls/states.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Handover } from '#schemas/desk/handover.ts'

const words = {
  killed: 'Killed',
  held: 'Held',
  published: 'Published',
  embargoed: 'Embargoed',
  dismissed: 'Dismissed: nothing was changed',
} as const

/** The cases that were closed in a shift: how, by whom, why, and of which notice. */
export const DecidedTable = ({ decided, headlines }: Pick<Handover, 'decided' | 'headlines'>) =>
  decided.length === 0 ? (
    <Empty>No case was decided.</Empty>
  ) : (
    <table class="by-time">
      <ColumnHeads of={['When', 'Case']} />
      <tbody>
        {decided.map(each => (
          <tr key={each.id}>
            <td>{each.closedAt && <Time at={each.closedAt} />}</td>
            <td>
              <span class="copied">“{each.note}”</span>
              <small class="below">
                {[
                  each.decision ? words[each.decision] : 'Settled by copy that came',
                  each.decidedBy && `by ${each.decidedBy}`,
                  each.reason && `“${each.reason}”`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </small>
              {(each.articleId ? [each.articleId] : each.candidates).map(id => (
                <small key={id} class="below">
                  <StoryLink articleId={id} headline={headlines[id]} />
                </small>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
