import { useEffect, useState } from 'preact/hooks'
import { ConfirmButton } from '#app/controls/confirm-button.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import type { Session } from '#app/session.ts'
import type { Story } from '#schemas/desk/story.ts'
import { findReplaced, type Replaced } from './find-replaced.ts'
import { type Parted, partStories } from './part-stories.ts'

interface SameFileProps {
  session: Session
  story: Story
  onDone: () => void
}

/**
 * Lets an editor part two stories of which the later took the place of the earlier, because their files had one name. Not for what is withheld: the
 * later text would be published as a story that nobody holds.
 */
export const SameFile = ({ session, story, onDone }: SameFileProps) => {
  const [replaced, setReplaced] = useState<Replaced>()
  const [parted, setParted] = useState<Parted>()
  const [isUnderWay, setIsUnderWay] = useState(false)
  const { articleId, drop } = story
  useEffect(() => {
    let isCurrent = true
    findReplaced(session.key, story).then(found => isCurrent && setReplaced(found))
    return () => {
      isCurrent = false
    }
  }, [session.key, articleId, drop.key, drop.versionId])
  const part = async (both: Replaced) => {
    setIsUnderWay(true)
    setParted(await partStories(session.key, both))
    setIsUnderWay(false)
    onDone()
  }
  const [own] = parted?.own?.items ?? []
  return (
    <>
      {own && (
        <p class="alarm" role="status">
          Parted. The later text is a story of its own:{' '}
          <StoryLink articleId={own.articleId} headline={own.headline} />
        </p>
      )}
      {parted?.trouble && (
        <p class="alarm" role="alert">
          {parted.trouble}
        </p>
      )}
      {replaced && !own && (
        <p>
          This text took the place of “{replaced.headline}”, whose file had the same name.{' '}
          <ConfirmButton
            label="They are two stories…"
            class="outline secondary small"
            disabled={isUnderWay}
            question="Part the two stories?"
            doIt="Part them"
            onDo={() => part(replaced)}
          >
            “{story.article.headline}” is dropped again under a file name of its own, as a new story. Here, “
            {replaced.headline}” is current again; licensees get both. What the desk set here stays with this
            story.
          </ConfirmButton>
        </p>
      )}
    </>
  )
}
