import { SingleBar } from 'cli-progress'
import { shownText } from '#infra/local/terminal/shown-text.ts'

export interface Progress {
  step(file: string): void
  end(): void
}

/** A progress bar on standard error; nothing if that is not a terminal. */
export const openProgress = (steps: number, doing = 'dropping'): Progress => {
  if (!process.stderr.isTTY) return { step: () => {}, end: () => {} }
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
  return {
    step: file => bar.increment({ file: shownText(file).replaceAll('\n', '␊') }),
    end: () => bar.stop(),
  }
}
