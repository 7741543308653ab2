import { useAnswer } from '#app/calls/use-answer.ts'
import { ColumnHeads } from '#app/controls/column-heads.tsx'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Session } from '#app/session.ts'
import type { ReleaseList as Releases } from '#schemas/desk/release-list.ts'
import { HoldTable } from './hold-table.tsx'

const EVERY_MS = 15_000

/** Which stories are withheld: under embargo, and until when, or without an end, since when and by whom. */
export const ReleaseList = ({ session }: { session: Session }) => {
  const { value, problem, isLoading, reload } = useAnswer<Releases>(session.key, 'v1/desk/releases', EVERY_MS)
  const { releases = [], holds = [], unreadable = [] } = value ?? {}
  return (
    <>
      <h1>Embargoes and holds</h1>
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the embargoes and holds" />}
      {unreadable.length > 0 && (
        <p class="alarm" role="status">
          {unreadable.length === 1 ? 'One embargo' : `${unreadable.length} embargoes`} cannot be read:{' '}
          <code>{unreadable.join(', ')}</code>. Tell an operator, who can repair what is stored.
        </p>
      )}
      <h2>Until a time</h2>
      <p>
        Each story goes out by itself at its time. Its page moves the time, releases the story before it, or
        holds it.
      </p>
      {value && releases.length === 0 && <Empty>No story is under embargo.</Empty>}
      {releases.length > 0 && (
        <table class="by-time">
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
      <h2>Without an end</h2>
      <p>Each story waits until somebody releases it, embargoes it or kills it, on its page.</p>
      {value && holds.length === 0 && <Empty>No story is held without an end.</Empty>}
      {holds.length > 0 && <HoldTable holds={holds} />}
      {value?.areHoldsCut && <p>There are more, which are not listed.</p>}
    </>
  )
}
