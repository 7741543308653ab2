import { Empty } from '#app/controls/states.tsx'
import type { DiffPart, RevisionDiff } from '#schemas/revision-diff.ts'

/** The lines beside a text, as the desk calls them. */
const lines = [
  ['summary', 'Summary'],
  ['slugline', 'Slugline'],
  ['dateline', 'Dateline'],
  ['agency', 'Agency'],
  ['byline', 'Byline'],
  ['contributors', 'Contributors'],
  ['credit', 'Credit'],
  ['copyright', 'Copyright'],
  ['usageTerms', 'Usage terms'],
] as const

/** What differs between two texts of a story, word by word. */
export const Comparison = ({ of }: { of: RevisionDiff }) => (
  <>
    {!differs(of) && (
      <Empty>
        Headline, text, credits and terms are the same in both. The history says what else was ordered.
      </Empty>
    )}
    <h3 class="diff">
      <Parts parts={of.headline} />
    </h3>
    <div class="diff">
      <Parts parts={of.text} />
    </div>
    {lines.map(([line, label]) => {
      const parts = of[line]
      return (
        parts && (
          <p class="diff" key={line}>
            <strong>{label}: </strong>
            <Parts parts={parts} />
          </p>
        )
      )
    })}
  </>
)

const differs = (diff: RevisionDiff): boolean =>
  [diff.headline, diff.text, ...lines.map(([line]) => diff[line] ?? [])]
    .flat()
    .some(({ kind }) => kind !== 'same')

const Parts = ({ parts }: { parts: readonly DiffPart[] }) => (
  <>
    {parts.map(({ kind, text }, index) => {
      if (kind === 'added') return <ins key={index}>{text}</ins>
      if (kind === 'removed') return <del key={index}>{text}</del>
      return <span key={index}>{text}</span>
    })}
  </>
)
