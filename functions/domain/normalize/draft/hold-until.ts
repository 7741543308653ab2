import type { Draft } from './draft.ts'

/**
 * Holds the story until an instant, RFC 3339, where nothing that was read holds it longer: of two embargoes the later stands. Two that differ in
 * nothing but the year are one, whose year the words left out, and the format states it.
 */
export const holdUntil = ({ fields }: Draft, instant: string, isStated = false): void => {
  const held = fields.embargoedUntil
  const isSame = held?.slice(4) === instant.slice(4)
  if (!held || (isSame ? isStated : Date.parse(instant) > Date.parse(held))) fields.embargoedUntil = instant
}
