import { goTo, hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import type { PageProps } from '#app/page-props.ts'
import type { DiffPart, RevisionDiff } from '#schemas/revision-diff.ts'

interface StoryDiffProps extends PageProps {
  articleId: string
  /** Oldest first. */
  versions: readonly number[]
}

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

/** What changed between two versions, word by word. */
export const StoryDiff = ({ session, articleId, versions: all, parameters }: StoryDiffProps) => {
  // A release, and what takes back earlier versions, make no version of their own.
  const versions = [...new Set(all)]
  const to = Number(parameters.get('to') ?? versions.at(-1))
  const from = Number(parameters.get('from') ?? versions.at(-2))
  const { value, problem, isLoading, reload } = useAnswer<RevisionDiff>(
    session.key,
    versions.length > 1
      ? `v1/desk/articles/${encodeURIComponent(articleId)}/diff?from=${from}&to=${to}`
      : undefined,
  )
  if (versions.length < 2) return null
  const choose = (name: 'from' | 'to', version: string) =>
    goTo(hrefOf('desk', { ...Object.fromEntries(parameters), [name]: version }), { replace: true })
  return (
    <section aria-label="Compare versions">
      <h2>Compare</h2>
      <div class="filters">
        <VersionChoice
          label="From"
          versions={versions}
          chosen={from}
          onChoose={version => choose('from', version)}
        />
        <VersionChoice
          label="To"
          versions={versions}
          chosen={to}
          onChoose={version => choose('to', version)}
        />
      </div>
      <p class="on-paper">
        From version {from} to version {to}
      </p>
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the comparison" />}
      {value && <Comparison of={value} />}
    </section>
  )
}

interface VersionChoiceProps {
  label: string
  versions: readonly number[]
  chosen: number
  onChoose: (version: string) => void
}

const VersionChoice = ({ label, versions, chosen, onChoose }: VersionChoiceProps) => (
  <label>
    {label}
    <select value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
      {versions.map(version => (
        <option key={version} value={version}>
          Version {version}
        </option>
      ))}
    </select>
  </label>
)

const Comparison = ({ of }: { of: RevisionDiff }) => (
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
