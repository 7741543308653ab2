import { SingleBar } from 'cli-progress'
import { shownText } from '#infra/local/terminal/shown-text.ts'
import { beforeSignals } from './before-signals.ts'

interface Progress {
  /** One step is done, which was about this. */
  step(what: string): void
  /** Prints without the bar, which stands under it again afterwards. */
  aside(print: () => Promise<void>): Promise<void>
}

/**
 * Does something under a progress bar on standard error; without one if that is not a terminal. Whether it is done, fails or
 * is interrupted, the bar is gone afterwards, and the terminal has its cursor and its line breaks back.
 */
export const showProgress = async <T>(
  { steps, doing }: { steps: number; doing: string },
  act: (progress: Progress) => Promise<T>,
): Promise<T> => {
  if (!process.stderr.isTTY) return await act({ step: () => {}, aside: print => print() })
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
  let done = 0
  let last = ''
  const dismiss = beforeSignals(() => bar.stop())
  try {
    return await act({
      step(what) {
        done += 1
        last = shownText(what).replaceAll('\n', '␊')
        bar.increment({ file: last })
      },
      async aside(print) {
        bar.stop()
        await print()
        bar.start(steps, done, { file: last })
      },
    })
  } finally {
    dismiss()
    bar.stop()
  }
}
