import type { Board } from '#schemas/desk/board.ts'
import { Empty } from '../controls/states.tsx'
import { StoryLink } from '../controls/story-link.tsx'
import { Time } from '../controls/time.tsx'

/** Kills that some licensee has not acknowledged, and who has not. */
export const OutstandingTakedowns = ({ takedowns }: Pick<Board, 'takedowns'>) => (
  <>
    <h2>Outstanding takedowns</h2>
    {takedowns.length === 0 && <Empty>None.</Empty>}
    <ul>
      {takedowns.map(({ articleId, headline, orderedAt, outstanding, isOverdue }) => (
        <li key={articleId}>
          <StoryLink articleId={articleId} headline={headline} />
          <span class={isOverdue ? 'bad' : ''}>
            {isOverdue ? 'Overdue, since ' : 'Since '}
            <Time at={orderedAt} />: {outstanding.join(', ')}
          </span>
        </li>
      ))}
    </ul>
  </>
)
