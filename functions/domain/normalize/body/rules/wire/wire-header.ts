import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const line = screen(
  new RegExp(
    [
      '^(?:zczc|nnnn)\\b.{0,60}$',
      '^[a-z]{1,4}\\d{3,6} ?\\d? ?[a-z]{1,3} \\d{1,5}\\b.{0,40}$', // IPTC 7901: "eca0003 3 i 380 dpa 0045"
      '^[a-z]\\d{4}[A-Z]{2,8}[a-z]{0,8}-?$', // "a0105KYODOkoko-"
      '^[A-Z]\\d{4}.?[a-z]{3,8}$', // ANPA: "W2607 asian"
      '^[a-z](?: [a-z])+ (?:[A-Z]{2}-|\\p{L}).{0,70}\\d{2}-\\d{2}(?: \\d{2,4})*$', // "r a BC-US--… 11-13 1693"
      '^(?!\\p{L}.*\\/$)\\/?(?:[\\p{L}\\d-]+(?: [\\p{L}\\d-]+)?\\/){2,}[\\p{L}\\d -]*$', // slug "Switzerland/migration/UN"
      '^.{3,70} / (?:Key word|Schlagwort)\\(\\S+: .*$', // EQS: "EQS-Ad-hoc: Nordkamm AG / Key word(s): Forecast"
      '^(?:AP|AFP|Reuters) (?:Photo|Graphic|Video)s? [A-Z]{2,4}\\d{2,4}.{0,80}$',
    ].join('|'),
    'u',
  ),
)

/** Header lines of the wire that no field keeps: service and number, routing, slug paths, picture numbers. */
export const wireHeader: FurnitureRule = {
  name: 'body/wire-header',
  zones: ['head'],
  matches: text => text.length < 110 && line.test(text),
}
