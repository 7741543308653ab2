import { screen } from '#domain/normalize/pattern/screen.ts'
import type { CutRule } from '../cut-rule.ts'
import { beforeHouse } from './before-house.ts'

const stamp = screen(
  /[\s|,(–—-]*(?:(?<!\p{L})(?:(?:co-)?publish(?:ed| date)|posted|stand(?=:)|first published|originally published|last (?:updated|modified)|updated|modified|created|publicado|publicada|actualizado|actualizada|atualizado|veröffentlicht|aktualisiert|publié|mis à jour|pubblicato|aggiornato|gepubliceerd|laatst bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|julkaistu|opublikowano)(?!\p{L})|(?<=\p{Ll})(?:Updated|Published|Posted|PUBLISHED|UPDATED)|(?:(?<!\d)\d{1,3}|\ban?|\bone) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b|(?<!\d)\d{1,2}[hdm](?: ago)?\s*$|\byesterday\b|\bvor \d{1,3} (?:minuten|stunden|tagen)|\bhace \d{1,3} (?:minutos|horas|días)|(?<![\p{L}\p{N}_])(?:today|yesterday),? at\b)/iu,
)

/**
 * "Published ...", "Updated ...", "3 hours ago", in several languages; also glued to the name ("Ana RuizUpdated"), with all after it but the house.
 * Source: sfgate.com, popsugar.com, dailymail.co.uk and other pages.
 */
export const published: CutRule = {
  name: 'byline/published',
  cut: line => beforeHouse(line, stamp.exec(line)),
}
