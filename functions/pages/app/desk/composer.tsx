import { useEffect, useRef, useState } from 'preact/hooks'
import type { RawDrop } from '#schemas/drop-query.ts'
import type { LintedDrop } from '#schemas/lint.ts'
import { CallFailed, callJson, type Problem } from '../api.ts'
import type { PageProps } from '../app.tsx'
import { Failed, Loading } from '../states.tsx'
import { useAnswer } from '../use-answer.ts'
import { Step } from './drop-zone.tsx'
import { fileNameOf } from './file-name-of.ts'
import { LintResult } from './lint-result.tsx'
import { MarkedCopy } from './marked-copy.tsx'
import { selectLine } from './select-line.ts'
import { type UploadStep, uploadDrop } from './upload-drop.ts'

const PAUSE_MS = 400

/** Copy before it is dropped: what each stretch of it would become. With a key, it is an earlier drop, to be mended. */
export const Composer = ({ session, parameters }: PageProps) => {
  const key = parameters.get('key') ?? undefined
  const version = parameters.get('version') ?? undefined
  const raw = useAnswer<RawDrop>(
    session.key,
    key && `v1/desk/raw?${new URLSearchParams({ key, ...(version && { versionId: version }) })}`,
  )
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string>()
  const [unnamed] = useState(() => `story-${new Date().toISOString().slice(11, 19).replaceAll(':', '')}.txt`)
  const [linted, setLinted] = useState<LintedDrop>()
  const [problem, setProblem] = useState<Problem>()
  const [field, setField] = useState<string>()
  const [step, setStep] = useState<UploadStep>()
  useEffect(() => {
    if (raw.value?.text !== undefined) setText(raw.value.text)
  }, [raw.value])

  const box = useRef<HTMLTextAreaElement>(null)
  const headline = linted?.stories[0]?.article.headline
  const name = chosen ?? (headline && fileNameOf(headline)) ?? unnamed

  useEffect(() => {
    setStep(undefined)
    if (text.trim() === '') {
      setLinted(undefined)
      return
    }
    const ending = new AbortController()
    const timer = setTimeout(() => {
      const body = { fileName: key ?? chosen ?? unnamed, text }
      callJson<LintedDrop>(session.key, 'v1/desk/lint', { method: 'POST', body, signal: ending.signal }).then(
        found => {
          setLinted(found)
          setProblem(undefined)
        },
        error => {
          if (ending.signal.aborted) return
          if (!(error instanceof CallFailed)) throw error
          setProblem(error.problem)
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [text, chosen, unnamed, key, session.key])

  if (raw.isLoading) return <Loading what="the drop" />
  return (
    <>
      <h1>{key ? 'Fix and drop again' : 'Check copy'}</h1>
      {raw.problem && <Failed problem={raw.problem} retry={raw.reload} />}
      {raw.value && raw.value.text === undefined && (
        <p role="alert">
          This drop is no text, so it cannot be mended here. Mend the file and drop it again.
        </p>
      )}
      <div class="columns">
        <form
          onSubmit={event => {
            event.preventDefault()
            setChosen(name)
            uploadDrop(session.key, new Blob([text]), key ? { key } : { fileName: name }, setStep)
          }}
        >
          <label>
            {key ? 'Dropped again as' : 'Name of the file'}
            <input
              value={key ?? name}
              readOnly={key !== undefined}
              onInput={event => setChosen(event.currentTarget.value)}
              required
            />
            <small>
              {key
                ? 'It becomes the next version of what was dropped under that key.'
                : 'Under a name that was dropped today already, it becomes the next version of that story.'}
            </small>
          </label>
          <label>
            Copy
            <textarea
              ref={box}
              class="copy"
              rows={18}
              value={text}
              spellcheck={false}
              onInput={event => setText(event.currentTarget.value)}
            />
          </label>
          <button
            type="submit"
            disabled={text.trim() === '' || step?.step === 'sending' || step?.step === 'reading'}
          >
            Drop it
          </button>
          {step && <Step name={key ?? name} step={step} />}
          {linted?.stories.map(
            ({ runs, article }) =>
              runs.length > 0 && <MarkedCopy key={article.id} runs={runs} field={field} onField={setField} />,
          )}
        </form>
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
            <p class="state">What it becomes shows here as you write.</p>
          )}
        </div>
      </div>
    </>
  )
}
