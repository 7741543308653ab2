import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'
import { formatFacts } from './format-facts.ts'
import { lackOf } from './lack-of.ts'

interface CaseCandidatesProps {
  open: Case
  /** The candidate stories, by id. */
  stories: Readonly<Record<string, StoryFacts>>
}

/** The stories that a case may mean, and how each stands now; where there are none, what was looked for. */
export const CaseCandidates = ({ open, stories }: CaseCandidatesProps) =>
  open.candidates.length === 0 ? (
    <p>
      {lackOf(open.target)}
      {open.kind === 'kill' &&
        ' If you know which story it is, kill it on its own page and choose this case there.'}
      {open.kind === 'withhold' &&
        ' If you know which story it is, hold it on its own page, and dismiss this case.'}{' '}
      <Link
        href={hrefOf('desk', {
          view: 'drops',
          q: open.target.slug ?? open.target.item ?? open.target.headline,
        })}
      >
        Look for it among the drops
      </Link>
    </p>
  ) : (
    <ol>
      {open.candidates.map(id => {
        const story = stories[id]
        return (
          <li key={id}>
            <StoryLink articleId={id} headline={story?.headline} caseId={open.id} />
            {story?.status === 'canceled' && <strong class="bad">Already killed</strong>}
            {story?.status === 'withheld' && <strong> Withheld now</strong>}
            {story?.status === 'usable' && <strong> Published now</strong>}
            {story && <small class="below">{formatFacts(story)}</small>}
            {story?.firstWords && <small class="below">“{story.firstWords}”</small>}
          </li>
        )
      })}
    </ol>
  )
