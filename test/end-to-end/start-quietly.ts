import { type LocalStack, startLocalStack } from '#infra/local/start-local-stack.ts'

/** Starts the real stack in a folder, on free ports. Trouble fails the test it happens in. */
export const startQuietly = (home: string, trouble: string[] = []): Promise<LocalStack> =>
  startLocalStack({ home, port: 0, report: { receipt: () => {}, trouble: line => trouble.push(line) } })
