import { styleText } from 'node:util'
import { awaitSignals } from './await-signals.ts'
import { dropSamples } from './demo/drop-samples.ts'
import { openStage } from './play/open-stage.ts'
import { playDay } from './play/play-day.ts'
import { type Playing, readArguments } from './play/read-arguments.ts'
import { readFirstPage } from './read-first-page.ts'
import { readPort } from './read-port.ts'
import { StartError } from './start-error.ts'
import { type LocalStack, startLocalStack } from './start-local-stack.ts'
import { tellFullDisk } from './tell-full-disk.ts'
import { feedLines } from './terminal/feed-lines.ts'
import { guardTerminal } from './terminal/guard-terminal.ts'
import { receiptLines } from './terminal/receipt-lines.ts'
import { welcomeLines } from './terminal/welcome-lines.ts'

const print = (lines: readonly string[]): void => console.log(lines.join('\n'))

interface Options {
  home: string
  port: string
  /** The arguments after `npm start --`. */
  args: readonly string[]
}

/**
 * Runs the local stack in its terminal until it is told to stop. A stack that cannot start, or finds its disk full,
 * says why and ends with exit code 1.
 */
export const runLocalStack = async ({ home, port, args }: Options): Promise<void> => {
  const signaled = awaitSignals()
  let isStarting = true
  let isTold = false
  void signaled.then(() => {
    isTold = true
  })
  guardTerminal(process.stdout)
  process.on('uncaughtException', error => {
    // Ctrl-C reaches the bundler too, which then fails; what is stored stands a start that ends here.
    if (isStarting && isTold) process.exit(130)
    const full = tellFullDisk(error, home)
    if (full === undefined) throw error
    console.error(`wiredesk: ${full}`)
    process.exit(1)
  })
  try {
    const playing = readArguments(args)
    const stack = await startLocalStack({
      home,
      port: readPort(port),
      report: {
        receipt: receipt => print(receiptLines(receipt)),
        trouble: line => console.error(styleText('yellow', `! ${line}`, { stream: process.stderr })),
      },
    })
    isStarting = false
    print([styleText('bold', 'Wiredesk, the whole system on this machine'), ''])
    await showTour(stack)
    void stack.warmUp()
    await Promise.race([signaled, playing ? play(stack, playing).then(() => signaled) : signaled])
    print(['', 'Stopping: what is in progress is finished first. Press Ctrl-C again to stop at once.'])
    await stack.stop()
  } catch (error) {
    if (isStarting && isTold) process.exit(130)
    if (!(error instanceof StartError)) throw error
    console.error(`wiredesk: ${error.message}`)
    process.exitCode = 1
    signaled.dismiss()
  }
}

const play = async (stack: LocalStack, { file, acts, speed }: Playing): Promise<void> => {
  const stage = openStage(stack, file, line => print([styleText('cyan', line)]))
  await playDay(acts, stage, { speed, prefix: `play/${new Date().toISOString().slice(0, 19)}/` })
  print([styleText('bold', `${file} has been played to its end.`)])
}

const showTour = async (stack: LocalStack): Promise<void> => {
  const { waiting } = await dropSamples(stack)
  for (const key of waiting) print([`waiting   ${key}: no receipt yet`])
  const changes = await readFirstPage(stack.settings)
  const usable = changes.find(({ status }) => status === 'usable')
  print([
    '',
    styleText('bold', "The feed's first page, as the demo licensee sees it"),
    ...feedLines(changes),
    ...welcomeLines(stack, usable?.href),
    `${styleText('green', 'Ready')} in ${(performance.now() / 1000).toFixed(1)} s. Ctrl-C stops; everything is kept.`,
  ])
}
