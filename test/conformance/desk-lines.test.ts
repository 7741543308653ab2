import { describe, expect, test } from 'vitest'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { readWireMarks } from '#domain/normalize/headline/read-wire-marks.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import { normalizeUsageTerms } from '#domain/normalize/usage-terms/normalize-usage-terms.ts'
import { type DeskLine, readDeskLines } from './invented/read-labels.ts'

/*
 * Invented lines in the forms of about a hundred agencies, syndicates and papers: what is read from each, and
 * that nothing is read from sentences that only look like one. Each must hold exactly.
 */
const readDesk = (line: DeskLine): object => {
  switch (line.kind) {
    case 'copyright': {
      const { year, holder, distributor } = normalizeCopyright(line.raw) ?? {}
      return { year, holder, distributor }
    }
    case 'notice': {
      const { receivedAt } = line
      const notice = normalizeNotice(line.raw, receivedAt ? { receivedAt } : {})
      return { class: notice?.class ?? null, until: notice?.until }
    }
    case 'dateline': {
      const { place, agency, date } = normalizeDateline(line.raw) ?? {}
      return { place, agency, date }
    }
    case 'usage':
      return { codes: [...new Set(normalizeUsageTerms(line.raw).map(({ code }) => code))] }
    case 'headline': {
      const { headline, change } = readWireMarks(line.raw)
      return { headline, class: change?.class }
    }
  }
}

const lines = Object.entries(Object.groupBy(readDeskLines(), ({ kind }) => kind))

describe.each(lines)('the parts of a %s line are read as labeled:', (_, cases) => {
  test.for((cases ?? []).map(line => [line.raw, line] as const))('%s', ([, line]) => {
    expect(readDesk(line)).toEqual(line.expect)
  })
})
