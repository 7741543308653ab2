import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { ReleaseList } from '#schemas/desk/release-list.ts'

/** Stories that are withheld without an end: since when, by whom, and what follows once that is lifted. */
export const HoldTable = ({ holds }: Pick<ReleaseList, 'holds'>) => (
  <table class="by-time">
    <ColumnHeads of={['Since', 'Story']} />
    <tbody>
      {holds.map(({ articleId, headline, since, by, hiddenEmbargo }) => (
        <tr key={articleId}>
          <td>
            <Time at={since} />
          </td>
          <td>
            <StoryLink articleId={articleId} headline={headline} />
            <small class="below">
              Held by {by ?? 'its agency: its copy or a notice says so'}
              {hiddenEmbargo && (
                <>
                  {' · behind it is an embargo until '}
                  <Time at={hiddenEmbargo} withUtc />
                </>
              )}
            </small>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
