import type { Span } from '../copy.ts'
import type { JsonValue } from './json-value.ts'
import { memberOf } from './member-of.ts'
import { spanOfValue } from './span-of-value.ts'

/**
 * The first of several members with visible text, as a span: `paths` are the names that versions and vendors
 * give to the same statement. The source is the format with the name as written ("ninjs: versionCreated").
 */
export const readMember = (
  value: JsonValue | undefined,
  format: string,
  ...paths: readonly string[]
): Span | undefined => {
  for (const path of paths) {
    const member = memberOf(value, path)
    const parents = path.split('.').slice(0, -1)
    const span = member && spanOfValue(member, `${format}: ${[...parents, member.name].join('.')}`)
    if (span) return span
  }
  return undefined
}
