import { useAnswer } from '#app/calls/use-answer.ts'
import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import type { ReleaseList as Releases } from '#schemas/release-list.ts'

const EVERY_MS = 15_000

/** Which stories are under embargo, and until when. */
export const ReleaseList = ({ session }: { session: Session }) => {
  const { value, problem, isLoading, reload } = useAnswer<Releases>(session.key, 'v1/desk/releases', EVERY_MS)
  const { releases = [], unreadable = [] } = value ?? {}
  return (
    <>
      <h1>Embargoes</h1>
      <p>
        Each story goes out by itself at its time. Its page moves the time, releases the story before it, or
        holds it. What is held without an end is not listed.
      </p>
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the embargoes" />}
      {unreadable.length > 0 && (
        <p class="alarm" role="status">
          {unreadable.length === 1 ? 'One embargo' : `${unreadable.length} embargoes`} cannot be read:{' '}
          <code>{unreadable.join(', ')}</code>. Tell an operator, who can repair what is stored.
        </p>
      )}
      {value && releases.length === 0 && <Empty>No story is under embargo.</Empty>}
      {releases.length > 0 && (
        <table>
          <ColumnHeads of={['Until', 'Story']} />
          <tbody>
            {releases.map(({ articleId, kind, headline, releaseAt }) => (
              <tr key={`${articleId} ${releaseAt}`}>
                <td>
                  <Time at={releaseAt} withUtc />
                  {kind === 'expiry' && <small class="below">Its use ends then</small>}
                </td>
                <td>
                  <StoryLink articleId={articleId} headline={headline} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {value?.isCut && <p>There may be later ones, which are not listed.</p>}
    </>
  )
}
