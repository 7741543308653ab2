import type { Span } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { spanOfValue } from '#domain/json/span-of-value.ts'

const day = /^\d{4}-?\d\d-?\d\d$/
const hour = /^\d\d?:\d\d(?::\d\d)?/
const zone = /^(?:Z|[A-Z]{3,4}|[+-]\d\d:?\d\d|[A-Z]\w{2,20}\/\w{2,30})$/

/**
 * What a member states, however deep: `{"until": …}`, `{"$date": {"$numberLong": …}}` (MongoDB). Where an object parts a day from its hour, they are one time, with the
 * zone beside them: the day alone would begin hours before.
 */
export const timesWithin = (value: JsonValue, source: string): Span[] => {
  const parts = [...value.members.values(), ...value.items]
  const inner = parts.flatMap(part => timesWithin(part, part.name ? `${source}.${part.name}` : source))
  const [date, time, where] = [day, hour, zone].map(form => inner.find(({ raw }) => form.test(raw)))
  if (value.kind === 'object' && date && time)
    return [{ ...date, raw: `${date.raw} ${time.raw.replace(/^\d:/, '0$&')} ${where?.raw ?? ''}`.trim() }]
  const own = spanOfValue(value, source)
  return own ? [own, ...inner] : inner
}
