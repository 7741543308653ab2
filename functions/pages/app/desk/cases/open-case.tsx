import type { ComponentChildren, RefObject } from 'preact'
import { Time } from '#app/controls/time.tsx'
import type { Case } from '#schemas/case.ts'
import type { StoryFacts } from '#schemas/desk-answer.ts'
import { CaseCandidates } from './case-candidates.tsx'
import { caseLabel } from './case-label.ts'

interface OpenCaseProps {
  open: Case
  /** The candidate stories, by id. */
  stories: Readonly<Record<string, StoryFacts>>
  /** One that is filtered out keeps what was written in it. */
  isHidden: boolean
  /** Given for the case that a link leads to. */
  place: RefObject<HTMLElement | null> | undefined
  /** The form that decides it. */
  children: ComponentChildren
}

/** An open case: what came when, in the agency's words, and the stories that it may mean. */
export const OpenCase = ({ open, stories, isHidden, place, children }: OpenCaseProps) => (
  <article class="case" hidden={isHidden} ref={place} tabIndex={place && -1}>
    <header>
      <strong>{caseLabel(open, stories)}</strong>
      <small class="aside">
        {[open.agency, open.id].filter(Boolean).join(' · ')} · <Time at={open.openedAt} />
      </small>
    </header>
    <blockquote>{open.note}</blockquote>
    <CaseCandidates open={open} stories={stories} />
    {children}
  </article>
)
