import { SingleBar } from 'cli-progress'
import { shownText } from '#infra/local/terminal/shown-text.ts'
import { beforeSignals } from './before-signals.ts'

interface Progress {
  /** One step is done, which was about this. */
  step(what: string): void
}

/**
 * Does something under a progress bar on standard error; without one if that is not a terminal. Whether it is done, fails or
 * is interrupted, the bar is gone afterwards, and the terminal has its cursor and its line breaks back.
 */
export const showProgress = async <T>(
  { steps, doing }: { steps: number; doing: string },
  act: (progress: Progress) => Promise<T>,
): Promise<T> => {
  if (!process.stderr.isTTY) return await act({ step: () => {} })
  const bar = new SingleBar({
    format: `${doing} {bar} {percentage}%  {file}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  })
  bar.start(steps, 0, { file: '' })
  const dismiss = beforeSignals(() => bar.stop())
  try {
    return await act({ step: what => bar.increment({ file: shownText(what).replaceAll('\n', '␊') }) })
  } finally {
    dismiss()
    bar.stop()
  }
}
