import { expect, test } from 'vitest'
import { readTrailer } from '#domain/formats/anpa-1312/read-trailer.ts'

test.for([
  ['AP-WF-11-13-13 0745GMT<', '', 'AP', '2013-11-13T07:45:00Z'],
  ['AP-NY-06-05-98 1805EDT', '', 'AP', '1998-06-05T22:05:00Z'],
  ['AP-11-13-2013 0745GMT', '', 'AP', '2013-11-13T07:45:00Z'],
  ['KWS-21:37-09-12-18', 'KYODO', undefined, '2018-12-09T12:37:00Z'],
  ['XYZ-WF-11-13-13 0745GMT<', '', undefined, '2013-11-13T07:45:00Z'],
  ['AP-WF-13-45-13 0745GMT<', '', 'AP', undefined],
  ['nothing', '', undefined, undefined],
] as const)(
  'the trailer "%s" of %s names the service %s and the time %s',
  ([text, agency, service, instant]) => {
    const trailer = readTrailer([{ kind: 'line', text }], agency)
    expect([trailer.service?.raw, trailer.versionCreated?.instant]).toEqual([service, instant])
  },
)
