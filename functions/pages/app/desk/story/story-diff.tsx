import { goTo, hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { Failed, Loading } from '#app/controls/states.tsx'
import type { PageProps } from '#app/page-props.ts'
import { WAITING } from '#schemas/desk/story.ts'
import type { RevisionDiff } from '#schemas/revision-diff.ts'
import { Comparison } from './comparison.tsx'

interface StoryDiffProps extends PageProps {
  articleId: string
  /** Oldest first. */
  versions: readonly number[]
  /** Whether a later text waits beside the version that stands. */
  hasWaiting: boolean
}

/** What changed between two versions, word by word, or would with the text that waits. */
export const StoryDiff = ({ session, articleId, versions: all, hasWaiting, parameters }: StoryDiffProps) => {
  // A release, and what takes back earlier versions, make no version of their own.
  const versions = [...new Set(all.map(String)), ...(hasWaiting ? [WAITING] : [])]
  const asked = (name: 'from' | 'to') => versions.find(version => version === parameters.get(name))
  const to = asked('to') ?? versions.at(-1) ?? ''
  const from = asked('from') ?? versions.at(-2) ?? ''
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
        From {versionWords(from)} to {versionWords(to)}
      </p>
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the comparison" />}
      {value && <Comparison of={value} />}
    </section>
  )
}

interface VersionChoiceProps {
  label: string
  versions: readonly string[]
  chosen: string
  onChoose: (version: string) => void
}

const VersionChoice = ({ label, versions, chosen, onChoose }: VersionChoiceProps) => (
  <label>
    {label}
    <select value={chosen} onChange={event => onChoose(event.currentTarget.value)}>
      {versions.map(version => (
        <option key={version} value={version}>
          {version === WAITING ? 'The text that waits' : `Version ${version}`}
        </option>
      ))}
    </select>
  </label>
)

const versionWords = (version: string): string =>
  version === WAITING ? 'the text that waits' : `version ${version}`
