import type { UseCase } from '#call/dispatch.ts'
import { ringIdOf } from '#domain/rights/keys/ring-id-of.ts'
import type { NoteSeen } from '#license/keys/note-seen.ts'

interface Ports {
  noteSeen: NoteSeen
  /** Where the operator learns what the caller need not know. */
  log: { error(message: string, error: Error): void }
}

/** Records which key each call is made with. A record that fails never keeps the desk from its work. */
export const createNoteCaller =
  ({ noteSeen, log }: Ports) =>
  (answer: UseCase): UseCase =>
  async call => {
    const { keyId } = call.caller
    const [reply] = await Promise.all([
      answer(call),
      keyId &&
        noteSeen(ringIdOf(call.caller), `key:${keyId}`).catch((error: Error) =>
          log.error('The use of a key could not be recorded', error),
        ),
    ])
    return reply
  }
