import { StoryLink } from '#app/controls/story-link.tsx'

interface LeftStoriesProps {
  ids: readonly string[] | undefined
  /** How each stands to the order: "Another story has the same words, and stays as it is:". */
  children: string
}

/** Other stories that an order has left for the editor to look at, each with a link. */
export const LeftStories = ({ ids = [], children }: LeftStoriesProps) => (
  <>
    {ids.map(id => (
      <p key={id} class="alarm" role="status">
        {children} <StoryLink articleId={id} />
      </p>
    ))}
  </>
)
