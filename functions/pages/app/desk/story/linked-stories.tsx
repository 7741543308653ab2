import { StoryLink } from '#app/controls/story-link.tsx'
import type { LinkedStory, Story } from '#schemas/desk/story.ts'

/** The story that one is translated from, and its translations, each with how it stands. */
export const LinkedStories = ({ original, translations }: Pick<Story, 'original' | 'translations'>) => {
  if (!original && translations.length === 0) return null
  return (
    <section aria-label="Translations">
      <h2>Translations</h2>
      {original && (
        <p>
          Translated from <Linked story={original} />
        </p>
      )}
      {translations.length > 0 && (
        <ul>
          {translations.map(story => (
            <li key={story.articleId}>
              <Linked story={story} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const states = { usable: 'published', withheld: 'withheld', canceled: 'killed' } as const

const Linked = ({ story: { articleId, status, headline, language } }: { story: LinkedStory }) => (
  <>
    {[language, status ? states[status] : 'has not come'].filter(Boolean).join(' · ')}:{' '}
    <StoryLink articleId={articleId} headline={headline} />
  </>
)
