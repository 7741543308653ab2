import { hrefOf } from '#app/address.ts'
import { type Answered, useAnswer } from '#app/calls/use-answer.ts'
import { Link } from '#app/controls/link.tsx'
import { Failed, Loading } from '#app/controls/states.tsx'
import type { PageProps } from '#app/page-props.ts'
import { useTitle } from '#app/use-title.ts'
import type { Case } from '#schemas/case.ts'
import type { CaseList } from '#schemas/desk-answer.ts'
import type { Story } from '#schemas/story.ts'
import { ArticlePreview } from '../article-preview.tsx'
import { Outputs } from '../outputs.tsx'
import { ChangeTable } from './change-table.tsx'
import { DeliveryList } from './delivery-list.tsx'
import { FieldForm } from './field-form.tsx'
import { LicenseeSight } from './licensee-sight.tsx'
import { LinkedStories } from './linked-stories.tsx'
import { SameFile } from './same-file.tsx'
import { StoryActions } from './story-actions.tsx'
import { StoryCases } from './story-cases.tsx'
import { StoryDiff } from './story-diff.tsx'

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
  const { article, changes, deliveries, acknowledgements, drop } = value
  const open = cases.value?.cases.filter(({ candidates }) => candidates.includes(id)) ?? []
  const onOrder = () => {
    reload()
    cases.reload()
  }
  const versions = changes
    .filter(({ kind, status }) => kind !== 'expiry' && status !== 'canceled')
    .map(({ version }) => version)
  return (
    <>
      {problem && <Failed problem={problem} retry={reload} />}
      <h1>{article.headline}</h1>
      <p>
        {article.status !== 'canceled' && (
          <Link href={hrefOf('desk', { view: 'compose', key: drop.key, version: drop.versionId })}>
            Correct it and drop it again
          </Link>
        )}{' '}
        <span class="key">{drop.key}</span> <small class="key">· article {id}</small>
      </p>
      <StoryCases cases={open} stories={cases.value?.stories ?? {}} />
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
          <Outputs session={session} article={article}>
            <ArticlePreview article={article} isOut />
          </Outputs>
        </div>
        <div>
          <LinkedStories original={value.original} translations={value.translations} />
          <ChangeTable changes={changes} />
          {article.status === 'usable' && (
            <SameFile key={id} session={session} story={value} onDone={onOrder} />
          )}
          <StoryDiff session={session} articleId={id} versions={versions} parameters={parameters} />
          {article.status !== 'canceled' && <FieldForm session={session} story={value} onDone={reload} />}
          <DeliveryList
            session={session}
            article={article}
            changes={changes}
            deliveries={deliveries}
            acknowledgements={acknowledgements}
          />
          <LicenseeSight key={id} session={session} parameters={parameters} story={value} />
        </div>
      </div>
    </>
  )
}

/**
 * Whether a kill of the story may be what a case asks for: the story is one of several candidates, or there
 * are no candidates.
 */
const mayBeOf = (articleId: string, { kind, candidates }: Case): boolean =>
  kind !== 'embargo' && (candidates.length === 0 || (candidates.length > 1 && candidates.includes(articleId)))
