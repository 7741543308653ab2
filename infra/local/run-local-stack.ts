import { styleText } from 'node:util'
import { awaitSignals } from './await-signals.ts'
import { dropSamples } from './demo/drop-samples.ts'
import { readFirstPage } from './read-first-page.ts'
import { readPort } from './read-port.ts'
import { StartError } from './start-error.ts'
import { type LocalStack, startLocalStack } from './start-local-stack.ts'
import { feedLines } from './terminal/feed-lines.ts'
import { receiptLines } from './terminal/receipt-lines.ts'
import { welcomeLines } from './terminal/welcome-lines.ts'

const print = (lines: readonly string[]): void => console.log(lines.join('\n'))

/** Runs the local stack with its terminal until it is told to stop. A stack that cannot start says why and sets exit code 1. */
export const runLocalStack = async ({ home, port }: { home: string; port: string }): Promise<void> => {
  const signaled = awaitSignals()
  try {
    const stack = await startLocalStack({
      home,
      port: readPort(port),
      report: {
        receipt: receipt => print(receiptLines(receipt)),
        trouble: line => console.error(styleText('yellow', `! ${line}`, { stream: process.stderr })),
      },
    })
    print([styleText('bold', 'Wiredesk, the whole system on this machine'), ''])
    await showTour(stack)
    await signaled
    print(['', 'Stopping: what is in hand is finished first. Once more to leave at once.'])
    await stack.stop()
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    console.error(`wiredesk: ${error.message}`)
    process.exitCode = 1
    signaled.dismiss()
  }
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
