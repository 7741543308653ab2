import { useEffect, useRef } from 'preact/hooks'
import { goTo, hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { Failed, Loading } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { PageProps } from '#app/page-props.ts'
import { Readable } from '#app/portal/article/readable.tsx'
import { VerdictView } from '#app/portal/article/verdict-view.tsx'
import type { Story } from '#schemas/desk/story.ts'
import type { StoryAs } from '#schemas/desk/story-as.ts'
import { LicenseeField } from '../licensee-field.tsx'

interface LicenseeSightProps extends PageProps {
  story: Story
}

const EVERY_MS = 15_000

/** What a licensee sees of a story at this moment, or why nothing: the answer to "why don't we have it?". */
export const LicenseeSight = ({ session, parameters, story }: LicenseeSightProps) => {
  const licensee = parameters.get('as') ?? ''
  const { articleId, changes } = story
  const { value, problem, isLoading, reload } = useAnswer<StoryAs>(
    session.key,
    licensee
      ? `v1/desk/articles/${encodeURIComponent(articleId)}/as/${encodeURIComponent(licensee)}`
      : undefined,
    EVERY_MS,
  )
  const section = useRef<HTMLElement>(null)
  const hasCome = value !== undefined
  // A link that names a licensee leads here, below all else of the story; a choice on the page leaves it where it is.
  const wasNamed = useRef(licensee !== '')
  useEffect(() => {
    if (hasCome && wasNamed.current) section.current?.scrollIntoView()
    if (hasCome) wasNamed.current = false
  }, [hasCome])
  const last = changes.at(-1)?.seq
  useEffect(reload, [last, reload])
  const { article, until } = value ?? {}
  return (
    <section ref={section}>
      <h2>What a licensee sees now</h2>
      <LicenseeField
        session={session}
        value={licensee}
        onChoose={as => goTo(hrefOf('desk', { ...Object.fromEntries(parameters), as }), { replace: true })}
      />
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="what it sees" />}
      {value && (
        <p role="status">
          <strong>
            {value.licensee.name} {sees[value.sees]}.
          </strong>{' '}
          {value.reason}
          {until && (
            <>
              {' '}
              Until <Time at={until} withUtc />.
            </>
          )}
        </p>
      )}
      {article && (
        <details>
          <summary>Version {article.version}, as its own page shows it</summary>
          <p>
            <strong>{article.headline}</strong>
          </p>
          <VerdictView verdict={article.verdict} />
          <Readable article={article} />
        </details>
      )}
    </section>
  )
}

const sees: Readonly<Record<StoryAs['sees'], string>> = {
  text: 'sees the text',
  tombstone: 'sees that it is gone',
  nothing: 'sees nothing',
}
