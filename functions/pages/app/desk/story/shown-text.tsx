import { useEffect, useRef } from 'preact/hooks'
import { goTo, hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { formatTime } from '#app/controls/format-time.ts'
import { Failed, Loading } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import type { PageProps } from '#app/page-props.ts'
import { type Story, type StoryText, WAITING } from '#schemas/desk/story.ts'
import { ArticlePreview } from '../article-preview.tsx'
import { Outputs } from '../outputs.tsx'
import { standingTimes } from './standing-times.ts'

interface ShownTextProps extends PageProps {
  story: Story
}

/** The text of a story as it stands, or another that is chosen: an earlier version, or the one that waits. */
export const ShownText = ({ session, parameters, story }: ShownTextProps) => {
  const { articleId, article, waiting, changes } = story
  const times = standingTimes(changes)
  const asked = parameters.get('text') ?? ''
  const hasEnded = asked === WAITING && waiting === undefined
  const chosen = hasEnded || asked === String(times.at(-1)?.version) ? '' : asked
  const { value, problem, isLoading, reload } = useAnswer<StoryText>(
    session.key,
    chosen
      ? `v1/desk/articles/${encodeURIComponent(articleId)}/texts/${encodeURIComponent(chosen)}`
      : undefined,
  )
  const waitsSince = waiting?.receivedAt
  useEffect(reload, [waitsSince, reload])
  const section = useRef<HTMLElement>(null)
  const picked = useRef('')
  const hasCome = value !== undefined
  // A link to a text leads to it, below what can be done with the story; a choice on the page leaves it where it is.
  useEffect(() => {
    if (!chosen || !hasCome || picked.current === chosen) return
    picked.current = chosen
    section.current?.focus({ preventScroll: true })
    section.current?.scrollIntoView()
  }, [chosen, hasCome])
  const choose = (text: string) => {
    picked.current = text
    goTo(hrefOf('desk', { ...Object.fromEntries(parameters), text }), { replace: true })
  }
  const isKilled = article.status === 'canceled'
  return (
    <section ref={section} tabIndex={-1} aria-label="Text">
      {(times.length > 1 || waiting !== undefined || chosen) && (
        <label>
          Text shown
          <select value={chosen} onChange={event => choose(event.currentTarget.value)}>
            <option value="">
              {isKilled ? 'The last text before the kill' : `Version ${article.version}, which stands`}
            </option>
            {waiting && <option value={WAITING}>The text that waits, which nobody has</option>}
            {times
              .slice(0, -1)
              .reverse()
              .map(({ version, from }) => (
                <option key={version} value={String(version)}>
                  Version {version}, of {formatTime(new Date(from))}
                </option>
              ))}
          </select>
        </label>
      )}
      {hasEnded && <p role="status">No text waits any more. This is the one that stands.</p>}
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the text" />}
      {!chosen && (
        <Outputs session={session} article={article}>
          <ArticlePreview article={article} shows="standing" />
        </Outputs>
      )}
      {chosen && value && (
        <>
          <p class="alarm" role="status">
            {chosen === WAITING ? (
              <>
                This text is not out, and nobody was given it. It came{' '}
                <Time at={value.article.receivedAt} withUtc /> as <span class="key">{value.drop.key}</span>.
              </>
            ) : (
              <FormerWords version={chosen} times={times} />
            )}
          </p>
          <Outputs session={session} article={value.article}>
            <ArticlePreview article={value.article} shows="other" />
          </Outputs>
        </>
      )}
    </section>
  )
}

/** From when until when a version stood: what a licensee who fetched the story at an instant had. */
const FormerWords = ({ version, times }: { version: string; times: ReturnType<typeof standingTimes> }) => {
  const { from, to } = times.find(each => String(each.version) === version) ?? {}
  return (
    <>
      This is version {version}, not the one that stands.
      {from && to && (
        <>
          {' '}
          It stood from <Time at={from} isExact /> to <Time at={to} isExact />: the history says whether it
          was out.
        </>
      )}
    </>
  )
}
