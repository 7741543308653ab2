import { StoryLink } from '#app/controls/story-link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { Receipt } from '#schemas/drops/receipt.ts'

interface NamesakeProps {
  name: string
  /** What was dropped under the name; absent if both files were chosen together. */
  earlier?: Receipt | undefined
  onSettle: (as: 'next-version' | 'another-story') => void
  onLeave?: (() => void) | undefined
}

/** Asks whose story a file is that has the name of another's. */
export const Namesake = ({ name, earlier, onSettle, onLeave }: NamesakeProps) => {
  const [story, ...others] = earlier?.items ?? []
  return (
    <div class="alarm" role="alert">
      <p>
        {name}: not sent yet.{' '}
        {earlier ? (
          <>
            {earlier.droppedBy ?? 'Somebody'} dropped a file of this name, <Time at={earlier.completedAt} />:{' '}
          </>
        ) : (
          'Another file of this name came with it.'
        )}
        {story && <StoryLink articleId={story.articleId} headline={story.headline} />}
        {others.length > 0 && ` and ${others.length} more`}
      </p>
      <button type="button" class="small" onClick={() => onSettle('another-story')}>
        This is another story
      </button>
      <button type="button" class="outline secondary small" onClick={() => onSettle('next-version')}>
        This replaces that text
      </button>
      {onLeave && (
        <button type="button" class="outline secondary small" onClick={onLeave}>
          Do not send it
        </button>
      )}
    </div>
  )
}
