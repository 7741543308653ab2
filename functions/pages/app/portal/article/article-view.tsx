import { goTo, hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { Failed, Loading } from '#app/controls/states.tsx'
import { Tabs } from '#app/controls/tabs.tsx'
import { formatNames } from '#app/format-names.ts'
import type { PageProps } from '#app/page-props.ts'
import { useTitle } from '#app/use-title.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { Acknowledge } from '../takedowns/acknowledge.tsx'
import type { useTakedowns } from '../takedowns/use-takedowns.ts'
import { FormatView } from './format-view.tsx'
import { Readable } from './readable.tsx'
import { VerdictView } from './verdict-view.tsx'

/** How soon a story that is open on a screen shows that it was killed. */
const EVERY_MS = 15_000

const tabs = [['read', 'To read'], ...Object.entries(formatNames)] as const

interface ArticleViewProps extends PageProps {
  takedowns: ReturnType<typeof useTakedowns>
}

/** A story to read, what may be done with it, and the story in every format to copy or save. */
export const ArticleView = ({ session, parameters, takedowns }: ArticleViewProps) => {
  const id = parameters.get('id') ?? ''
  const format = parameters.get('format') ?? undefined
  const path = `v1/articles/${encodeURIComponent(id)}`
  const { value, problem, isLoading, reload } = useAnswer<LicensedArticle>(session.key, path, EVERY_MS)
  const isRefused = problem && problem.status >= 400 && problem.status < 500 && problem.status !== 429
  useTitle(isRefused ? `Story ${id}` : value?.headline)
  if (isLoading) return <Loading what="the story" />
  if (problem && (isRefused || !value))
    return (
      <>
        <h1>Story {id}</h1>
        <Failed problem={problem} retry={reload} />
        {problem.article?.status === 'canceled' && (
          <Acknowledge
            session={session}
            kill={{ articleId: id, version: problem.article.version }}
            isSettled={takedowns.takedowns.some(each => each.articleId === id && !each.isOutstanding)}
            onAcknowledged={takedowns.onAcknowledged}
          />
        )}
      </>
    )
  if (!value) return null
  const show = (name: string | undefined) =>
    goTo(hrefOf('portal', { view: 'article', id, format: name }), { replace: true })
  return (
    <>
      {problem && <Failed problem={problem} retry={reload} />}
      <h1>{value.headline}</h1>
      <p>
        <small>{factsOf(value)}</small> <small class="key">{id}</small>
      </p>
      {value.withdrawnBefore && (
        <p class="alarm" role="status">
          The versions before {value.withdrawnBefore} were taken back: replace every copy of them by this one.
        </p>
      )}
      <VerdictView verdict={value.verdict} />
      <Tabs
        label="Formats"
        tabs={tabs}
        chosen={format ?? 'read'}
        onChoose={name => show(name === 'read' ? undefined : name)}
      >
        {format ? (
          <FormatView key={stateOf(value)} session={session} path={path} format={format} name={id} />
        ) : (
          <Readable article={value} />
        )}
      </Tabs>
    </>
  )
}

/** What a format says is another once the story has another version, may be published, or under other terms. */
const stateOf = ({ version, verdict }: LicensedArticle): string => JSON.stringify([version, verdict])

const factsOf = ({ version, agency, distributor, sections, language, body }: LicensedArticle): string =>
  [
    `Version ${version}`,
    agency,
    distributor && `distributed by ${distributor}`,
    sections.join(', '),
    language,
    `${body.wordCount} words`,
  ]
    .filter(Boolean)
    .join(' · ')
