import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { WithStoryLinks } from '#app/controls/with-story-links.tsx'
import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import { caseLabel } from '../cases/case-label.ts'

interface StoryCasesProps {
  cases: readonly Case[]
  /** The stories that cases are about, by id. */
  stories: Readonly<Record<string, StoryFacts>>
}

/** The open cases about a story, in the agency's words. */
export const StoryCases = ({ cases, stories }: StoryCasesProps) => (
  <>
    {cases.map(open => (
      <p key={open.id} class="alarm">
        <Link href={hrefOf('desk', { view: 'cases', case: open.id })}>{caseLabel(open, stories)}</Link>: “
        <WithStoryLinks text={open.note} />”
      </p>
    ))}
  </>
)
