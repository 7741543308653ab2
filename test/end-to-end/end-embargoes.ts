import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitText } from '#commit/commit-text.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import { deskPorts } from '#infra/cli/desk/desk-ports.ts'
import { findLocalStack } from '#infra/cli/drop/find-local-stack.ts'

/** Does what the release Lambda does every minute, at an instant, on a folder's local stack. */
export const endEmbargoes = async (home: string, now: Date): Promise<void> => {
  const destination = findLocalStack(home)
  const ports = { ...deskPorts(destination), clock: { now: () => now } }
  const commitText = createCommitText(ports)
  await createReleaseEmbargoes({ ...ports, commitText, commitRelease: createCommitRelease(ports) })()
  destination.s3.destroy()
  destination.table.client.destroy()
}
