import { useEffect, useRef } from 'preact/hooks'
import { StoryLink } from '#app/controls/story-link.tsx'
import type { Decision } from './decision.ts'

/**
 * Says what a decision did, with a way to its story. The keyboard goes on from here: the form that it was at
 * is gone.
 */
export const LastDecision = ({ decision }: { decision: Decision }) => {
  const { words, articleId, headline } = decision
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [decision])
  return (
    <p ref={said} role="status" tabIndex={-1}>
      Done: {words}
      {articleId && (
        <>
          {' '}
          <StoryLink articleId={articleId} headline={headline} />
        </>
      )}
    </p>
  )
}
