import { problem } from '#domain/problem.ts'
import type { Call, Refusal } from '#schemas/call.ts'
import { noVersion } from './no-version.ts'

/**
 * The answer where a licensee may see no version of the given number: that the desk took it back, if the licensee could
 * see it until then.
 */
export const missingVersion = (
  { path, pathParameters }: Call,
  { recalled }: { recalled: ReadonlySet<number> },
): Refusal => {
  const isRecalled = [...recalled].some(version => String(version) === pathParameters.version)
  if (!isRecalled) return noVersion
  const detail = 'Do not publish it, and replace every copy of it by the current version, or remove it.'
  return { ok: false, problem: problem('version-withdrawn', { detail, instance: path }) }
}
