import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { FoundStory, FoundText } from '#schemas/desk/text-search.ts'
import { standingWords } from './standing-words.ts'

interface FoundStoryCardProps {
  articleId: string
  versions: readonly FoundText[]
  story: FoundStory | undefined
  nameOf: (licenseeId: string) => string
}

/** A story with the words: each version of it that has them, how that stands now, and who was given it. */
export const FoundStoryCard = ({ articleId, versions, story, nameOf }: FoundStoryCardProps) => (
  <article class={`receipt ${story?.status === 'canceled' ? 'rejected' : 'accepted'}`}>
    <header>
      <StoryLink articleId={articleId} headline={versions.at(-1)?.headline} />
    </header>
    <ul class="plain">
      {versions.map(({ version, status, committedAt, byline, agency, excerpt, headline }) => (
        <li key={version}>
          Version {version}, {standingWords({ status }, version)} <Time at={committedAt} isExact />
          {story && nowUnlike(story, version, status)}
          <small class="below">
            {[headline !== versions.at(-1)?.headline && `“${headline}”`, byline, agency]
              .filter(Boolean)
              .join(' · ')}
          </small>
          <blockquote class="copied">{excerpt}</blockquote>
          {story && <p>{givenTo(story, version, nameOf)}</p>}
        </li>
      ))}
    </ul>
  </article>
)

const nowUnlike = (story: FoundStory, version: number, status: FoundText['status']): string => {
  const now = standingWords(story, version)
  return now === standingWords({ status }, version) ? '' : `, now ${now}`
}

const givenTo = ({ deliveries }: FoundStory, version: number, nameOf: (id: string) => string): string => {
  const ids = new Set(deliveries.filter(each => each.version === version).map(({ licenseeId }) => licenseeId))
  return ids.size === 0
    ? 'Given to nobody.'
    : `Given to ${[...ids]
        .map(nameOf)
        .sort((one, other) => one.localeCompare(other))
        .join(', ')}.`
}
