import { StoryLink } from '../../controls/story-link.tsx'

/** What was just decided here, since its case is gone from the list. */
export interface Decision {
  words: string
  /** The story it was about, if there is one. */
  articleId?: string | undefined
  headline?: string | undefined
}

/** Says what a decision did, with a way to its story. */
export const LastDecision = ({ decision: { words, articleId, headline } }: { decision: Decision }) => (
  <p role="status">
    Done: {words}
    {articleId && (
      <>
        {' '}
        <StoryLink articleId={articleId} headline={headline} />
      </>
    )}
  </p>
)
