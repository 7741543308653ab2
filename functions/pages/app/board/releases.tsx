import type { Board } from '#schemas/desk/board.ts'
import { Empty } from '../controls/states.tsx'
import { StoryLink } from '../controls/story-link.tsx'
import { Time } from '../controls/time.tsx'

/** Embargoes and times of availability still to end, and when. */
export const Releases = ({ releases, areReleasesCut }: Pick<Board, 'releases' | 'areReleasesCut'>) => (
  <>
    <h2>Upcoming releases</h2>
    {releases.length === 0 && <Empty>No embargoes are pending.</Empty>}
    <ul>
      {releases.map(({ articleId, kind, headline, releaseAt }) => (
        <li key={`${articleId} ${releaseAt}`}>
          <Time at={releaseAt} withUtc />
          {kind === 'expiry' && ', end of availability'}:{' '}
          <StoryLink articleId={articleId} headline={headline} />
        </li>
      ))}
    </ul>
    {areReleasesCut && <p>There may be later ones, which are not listed.</p>}
  </>
)
