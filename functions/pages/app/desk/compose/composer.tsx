import { useRef, useState } from 'preact/hooks'
import { hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { Link } from '#app/controls/link.tsx'
import { Failed, Loading } from '#app/controls/states.tsx'
import type { PageProps } from '#app/page-props.ts'
import type { RawDrop } from '#schemas/drop-query.ts'
import { anotherName } from '../drops/another-name.ts'
import { Step } from '../drops/drop-zone.tsx'
import { CopyForm } from './copy-form.tsx'
import { fileNameOf } from './file-name-of.ts'
import { isAnotherText } from './is-another-text.ts'
import { LaterDrop } from './later-drop.tsx'
import { LintResult } from './lint-result.tsx'
import { MarkedCopy } from './marked-copy.tsx'
import { selectLine } from './select-line.ts'
import { useCopyDrop } from './use-copy-drop.ts'
import { useDraft } from './use-draft.ts'
import { useLint } from './use-lint.ts'

/**
 * Copy before it is dropped, and what each part of it would become. With a key, it is an earlier drop to be
 * corrected.
 */
export const Composer = ({ session, parameters }: PageProps) => {
  const key = parameters.get('key') ?? undefined
  const version = parameters.get('version') ?? undefined
  const raw = useAnswer<RawDrop>(
    session.key,
    key && `v1/desk/raw?${new URLSearchParams({ key, ...(version && { versionId: version }) })}`,
  )
  const draft = useDraft(`${key ?? ''} ${version ?? ''}`, raw.value?.text)
  const { text } = draft
  const [chosen, setChosen] = useState<string>()
  const [unnamed, setUnnamed] = useState(nameByTime)
  const { linted, of, problem } = useLint(session.key, text, key ?? chosen ?? unnamed)
  const [field, setField] = useState<string>()
  const box = useRef<HTMLTextAreaElement>(null)

  // Until copy that takes the place of other copy is read, the headline at hand is that of the other.
  const isRead = of !== undefined && !isAnotherText(of, text)
  const headline = isRead ? linted?.stories[0]?.article.headline : undefined
  const name = chosen ?? (headline && fileNameOf(headline)) ?? unnamed
  const [isDropped, setIsDropped] = useState(false)
  const { step, later, drop } = useCopyDrop(session.key, { key, version }, text, draft.forget)
  const write = (next: string) => {
    if (isDropped && isAnotherText(text, next)) {
      setChosen(undefined)
      setUnnamed(nameByTime())
      setIsDropped(false)
    }
    draft.write(next)
  }
  const dropAs = (fileName: string, mayReplace: boolean) => {
    setChosen(fileName)
    setIsDropped(true)
    return drop(fileName, mayReplace)
  }

  if (raw.isLoading) return <Loading what="the drop" />
  const isTooLarge = raw.problem?.status === 409
  if (isTooLarge || (raw.value && raw.value.text === undefined)) return <NotHere name={key ?? ''} />
  if (raw.problem && text === '')
    return (
      <>
        <h1>Fix and drop again</h1>
        <Failed problem={raw.problem} retry={raw.reload} />
      </>
    )
  return (
    <>
      <h1>{key ? 'Fix and drop again' : 'Check copy'}</h1>
      {raw.problem && <Failed problem={raw.problem} retry={raw.reload} />}
      {draft.isFoundAgain && (
        <p role="status">
          Your earlier draft was restored.
          <button type="button" class="outline secondary small" onClick={draft.beginAnew}>
            Start over
          </button>
        </p>
      )}
      <div class="columns">
        <CopyForm
          dropKey={key}
          name={name}
          onName={setChosen}
          box={box}
          text={text}
          onText={write}
          isUnderWay={step?.step === 'sending' || step?.step === 'reading'}
          onDrop={() => dropAs(name, false)}
        >
          {later && <LaterDrop receipt={later} />}
          {step && (
            <Step
              name={key ?? name}
              step={step}
              onSettle={as =>
                as === 'next-version' ? dropAs(name, true) : dropAs(anotherName(name, new Date()), false)
              }
            />
          )}
          {linted?.stories.map(
            ({ runs, article }) =>
              runs.length > 0 && <MarkedCopy key={article.id} runs={runs} field={field} onField={setField} />,
          )}
        </CopyForm>
        <div aria-live="polite">
          {problem && <Failed problem={problem} />}
          {linted ? (
            <LintResult
              session={session}
              linted={linted}
              field={field}
              onField={setField}
              onPlace={(line, column) => box.current && selectLine(box.current, line, column)}
            />
          ) : (
            <p class="state">The article appears here as you write.</p>
          )}
        </div>
      </div>
    </>
  )
}

/** A name for copy without a headline yet, by the millisecond (UTC): "story-143205123.txt". */
const nameByTime = (): string => `story-${new Date().toISOString().slice(11, 23).replace(/\D/g, '')}.txt`

const NotHere = ({ name }: { name: string }) => (
  <>
    <h1>Fix and drop again</h1>
    <p role="alert">
      <span class="key">{name}</span> is not text, or is too large to be edited here. Fix the file and drop it
      again <Link href={hrefOf('desk')}>on the Drops page</Link>.
    </p>
  </>
)
