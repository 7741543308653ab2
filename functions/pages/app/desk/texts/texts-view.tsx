import { goTo, hrefOf } from '#app/address.ts'
import { Empty, Failed } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import { downloadFile } from '#app/download-file.ts'
import type { PageProps } from '#app/page-props.ts'
import { useLicenseeNames } from '../use-licensee-names.ts'
import { FoundStoryCard } from './found-story-card.tsx'
import { textsByStory } from './texts-by-story.ts'
import { textsCsv } from './texts-csv.ts'
import { TextsForm } from './texts-form.tsx'
import { useTexts } from './use-texts.ts'

const DAY_MS = 86_400_000
const DAYS = 30

/** The beginning (UTC) of a day, or of the one so many days later; undefined of what is none. */
const startOf = (day: string | null, later = 0): string | undefined => {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? undefined : new Date(at + later * DAY_MS).toISOString()
}

/** What was ever sent with some words: in which versions, under which names, and who was given it. */
export const TextsView = ({ session, parameters }: PageProps) => {
  const words = parameters.get('words') ?? ''
  const from = parameters.get('from') ?? new Date(Date.now() - DAYS * DAY_MS).toISOString().slice(0, 10)
  const to = parameters.get('to') ?? ''
  const since = startOf(from)
  const until = startOf(to, 1)
  const query =
    words && since ? new URLSearchParams({ words, since, ...(until && { until }) }).toString() : undefined
  const { search, stop, again } = useTexts(session.key, query)
  const { texts = [], stories = {} } = search ?? {}
  const nameOf = useLicenseeNames(session.key, texts.length > 0)
  const found = textsByStory(texts)
  return (
    <>
      <h1>Search texts</h1>
      <TextsForm
        asked={{ words, from, to }}
        onAsk={asked => goTo(hrefOf('desk', { view: 'texts', ...asked }), { replace: true })}
      />
      {!search && (
        <Empty>
          Finds what was ever sent with some words, in whatever version, killed and taken back ones too, and
          who was given it. A search of a long time reads many texts, and takes its time.
        </Empty>
      )}
      {search && (
        <p role="status" aria-busy={search.isUnderWay}>
          {found.length === 0 ? 'No story' : found.length === 1 ? 'One story' : `${found.length} stories`} in{' '}
          {search.searched} texts
          {search.reached && (
            <>
              , up to <Time at={search.reached} />
            </>
          )}
          {search.isUnderWay && ' so far…'}
          {search.isStopped && ': stopped before the end'}
        </p>
      )}
      {search?.isUnderWay && (
        <button type="button" class="outline secondary small" onClick={stop}>
          Stop
        </button>
      )}
      {search?.problem && <Failed problem={search.problem} retry={again} />}
      {search && !search.isUnderWay && found.length > 0 && (
        <button
          type="button"
          class="outline secondary small"
          onClick={() => downloadFile('texts.csv', textsCsv(texts, stories, nameOf), 'text/csv')}
        >
          Download CSV
        </button>
      )}
      {found.map(([articleId, versions]) => (
        <FoundStoryCard
          key={articleId}
          articleId={articleId}
          versions={versions}
          story={stories[articleId]}
          nameOf={nameOf}
        />
      ))}
    </>
  )
}
