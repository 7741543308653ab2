import { findAgency } from '#domain/conventions/agencies/find-agency.ts'

/** How far into a text its dateline may name the agency. */
const reach = 400

/** The agency that a text encloses first, in its dateline: "(ANSA) - TRIESTE". */
export const enclosedAgency = (text: string): string | undefined =>
  [...text.slice(0, reach).matchAll(/\((\p{L}{2,20})\)/gu)].find(([, name = '']) => findAgency(name))?.[1]
