import { hrefOf } from '#app/address.ts'
import { type Answered, useAnswer } from '#app/calls/use-answer.ts'
import { Link } from '#app/controls/link.tsx'
import { Failed, Loading } from '#app/controls/states.tsx'
import type { PageProps } from '#app/page-props.ts'
import { useTitle } from '#app/use-title.ts'
import type { Case } from '#schemas/desk/case.ts'
import type { CaseList } from '#schemas/desk/desk-answer.ts'
import type { Story } from '#schemas/desk/story.ts'
import { ChangeTable } from './change-table.tsx'
import { DeliveryList } from './deliveries/delivery-list.tsx'
import { FieldForm } from './fields/field-form.tsx'
import { LicenseeSight } from './licensee-sight.tsx'
import { LinkedStories } from './linked-stories.tsx'
import { SameFile } from './same-file/same-file.tsx'
import { ShownText } from './shown-text.tsx'
import { StoryActions } from './story-actions.tsx'
import { StoryCases } from './story-cases.tsx'
import { StoryDiff } from './story-diff.tsx'
import { WaitingText } from './waiting-text.tsx'

interface StoryViewProps extends PageProps {
  cases: Answered<CaseList>
}

/** A story: how it stands, what became of it, who was given it, and what can be done with it. */
export const StoryView = ({ session, parameters, cases }: StoryViewProps) => {
  const id = parameters.get('id') ?? ''
  const { value, problem, isLoading, reload } = useAnswer<Story>(
    session.key,
    `v1/desk/articles/${encodeURIComponent(id)}`,
    10_000,
  )
  useTitle(value?.article.headline)
  if (isLoading) return <Loading what="the story" />
  if (!value)
    return (
      problem && (
        <>
          <h1>Story {id}</h1>
          <Failed problem={problem} retry={reload} />
        </>
      )
    )
  const open = cases.value?.cases.filter(({ candidates }) => candidates.includes(id)) ?? []
  const onOrder = () => {
    reload()
    cases.reload()
  }
  return (
    <>
      {problem && <Failed problem={problem} retry={reload} />}
      <StoryHead story={value} />
      <StoryCases cases={open} stories={cases.value?.stories ?? {}} />
      <WaitingText articleId={id} waiting={value.waiting} />
      <StoryActions
        session={session}
        story={value}
        decidable={cases.value?.cases.filter(each => mayBeOf(id, each)) ?? []}
        note={open.find(({ kind, candidates }) => kind !== 'kill' && candidates.length === 1)?.note}
        caseId={parameters.get('case') ?? undefined}
        onDone={onOrder}
      />
      <div class="columns">
        <div>
          <ShownText session={session} parameters={parameters} story={value} />
        </div>
        <div>
          <StoryRecord session={session} parameters={parameters} story={value} onOrder={onOrder} />
        </div>
      </div>
    </>
  )
}

const StoryHead = ({ story: { articleId, article, drop } }: { story: Story }) => (
  <>
    <h1>{article.headline}</h1>
    <p>
      {article.status !== 'canceled' && (
        <Link href={hrefOf('desk', { view: 'compose', key: drop.key, version: drop.versionId })}>
          Correct it and drop it again
        </Link>
      )}{' '}
      <span class="key">{drop.key}</span> <small class="key">· article {articleId}</small>
    </p>
  </>
)

interface StoryRecordProps extends PageProps {
  story: Story
  onOrder: () => void
}

/** What became of a story, who was given it, and what the desk has set of it. */
const StoryRecord = ({ session, parameters, story, onOrder }: StoryRecordProps) => {
  const { articleId, article, changes } = story
  const versions = changes
    .filter(({ kind, status }) => kind !== 'expiry' && status !== 'canceled')
    .map(({ version }) => version)
  return (
    <>
      <LinkedStories original={story.original} translations={story.translations} />
      <ChangeTable changes={changes} />
      {article.status === 'usable' && (
        <SameFile key={articleId} session={session} story={story} onDone={onOrder} />
      )}
      <StoryDiff
        key={story.waiting?.receivedAt}
        session={session}
        articleId={articleId}
        versions={versions}
        hasWaiting={story.waiting !== undefined}
        parameters={parameters}
      />
      {article.status !== 'canceled' && <FieldForm session={session} story={story} onDone={onOrder} />}
      <DeliveryList
        session={session}
        article={article}
        changes={changes}
        deliveries={story.deliveries}
        acknowledgements={story.acknowledgements}
      />
      <LicenseeSight key={articleId} session={session} parameters={parameters} story={story} />
    </>
  )
}

/**
 * Whether a kill of the story may be what a case asks for: the story is one of several candidates, or there
 * are no candidates.
 */
const mayBeOf = (articleId: string, { kind, candidates }: Case): boolean =>
  kind !== 'embargo' && (candidates.length === 0 || (candidates.length > 1 && candidates.includes(articleId)))
