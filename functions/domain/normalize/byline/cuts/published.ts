import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CutRule } from '../cut-rule.ts'
import { beforeHouse } from './before-house.ts'

const stamp = screen(
  patternOf(/[\s|,(–—-]*/iu, [
    [
      /(?<!\p{L})/iu,
      [
        /(?:co-)?publish(?:ed| date)/iu,
        /posted/iu,
        /stand(?=:)/iu,
        /first published/iu,
        /originally published/iu,
        /last (?:updated|modified)/iu,
        /updated/iu,
        /modified/iu,
        /created/iu,
        /publicado/iu,
        /publicada/iu,
        /actualizado/iu,
        /actualizada/iu,
        /atualizado/iu,
        /veröffentlicht/iu,
        /aktualisiert/iu,
        /publié/iu,
        /mis à jour/iu,
        /pubblicato/iu,
        /aggiornato/iu,
        /gepubliceerd/iu,
        /laatst bijgewerkt/iu,
        /publicerad/iu,
        /uppdaterad/iu,
        /publisert/iu,
        /oppdatert/iu,
        /publiceret/iu,
        /opdateret/iu,
        /julkaistu/iu,
        /opublikowano/iu,
      ],
      /(?!\p{L})/iu,
    ],
    /(?<=\p{Ll})(?:Updated|Published|Posted|PUBLISHED|UPDATED)/iu,
    /(?:(?<!\d)\d{1,3}|\ban?|\bone) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b/iu,
    /(?<!\d)\d{1,2}[hdm](?: ago)?\s*$/iu,
    /\byesterday\b/iu,
    /\bvor \d{1,3} (?:minuten|stunden|tagen)/iu,
    /\bhace \d{1,3} (?:minutos|horas|días)/iu,
    /(?<![\p{L}\p{N}_])(?:today|yesterday),? at\b/iu,
  ]),
)

/**
 * "Published ...", "Updated ...", "3 hours ago", in several languages; also glued to the name ("Ana RuizUpdated"), with all after it but the house.
 * Source: sfgate.com, popsugar.com, dailymail.co.uk and other pages.
 */
export const published: CutRule = {
  name: 'byline/published',
  cut: line => beforeHouse(line, stamp.exec(line)),
}
