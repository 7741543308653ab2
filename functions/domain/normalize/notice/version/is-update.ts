import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'
import { readVersionMark } from './read-version-mark.ts'

/** A mark stands in a slug or at the head of a short line. */
const LONGEST = 360
const FORMS: readonly Pattern[] = [
  // "HALDEN-UPDATE 2-Ferry sails", "Updated with quotes"
  /^\p{Lu}\p{L}+-UPDATE \d+-|^\W*\d{1,2}(?::\d\d)? [ap]\.?m\.?,? update\b.{0,20}?:|^\W*updated with (?:new|more|additional|details|comments?|quotes?|photos?|video|information|reaction)\b/iu,
  // "UPDATE 2 - Ferry sails"
  /^[\W_]*(?:UPDATE|WRAPUP|LEAD-UPDATE|LATEST-UPDATE)\s?\d*\s*(?:-|:|—|–|\/|\||$)/u,
  // "NUEVA VERSIÓN: Zarpa el ferry"
  /^[\W_]*(?:NUEVA VERSI[ÓO]N|NOUVELLE VERSION|NEUE FASSUNG|NUOVA VERSIONE|NOVA VERSÃO)\s*(?:$|[:,;(.]|(?:CON|AVEC|MIT|COM)\s)/u,
  // "ACTUALIZACIÓN"
  /^[\W_]*(?:ACTUALI[SZ]A(?:CIÓN|CION|TION|DO|DA)?|AKTUALISIER(?:T|UNG)|AGGIORNA(?:MENTO|TO)?|AMPLIACIÓN|AMPL|ATUALIZA(?:ÇÃO)?|MISE [AÀ] JOUR|OPPDATERT|OPDATERING|UPPDATERING)\b/u,
  // "ATTENTION - AJOUTE réactions ///"
  /^ATTENTION - (?:ACTUALISE|AJOUTE|COMPL[EÈ]TE) /u,
  // "ATTENTION - ajoute citation, précisions ///"
  /^(?:ATTENTION|ATENCI[OÓ]N|ACHTUNG) - [^/]{3,160}\/\/\/\W*$/u,
  // "RECASTS, ADDS quotes"
  /^\W*(?:(?:ATTENTION|EDS?|EDITORS?|BC-\S+)\W+)?(?:RECASTS|RELEADS|REWRITES|ADDS|UPDATES|INCORPORATES|INCLUDES|CHANGES|TOPS|LEADS)\b(?:(?=\s*(?:[,:;(]|$))|(?=\s+(?:WITH|QUOTES?|DETAILS?|BACKGROUND|BYLINE|DATELINE|HEADLINE|SLUG|COMMENTS?|REACTIONS?|CONTEXT|GRAPHICS?|PHOTOS?|PICTURES?|LINKS?|THROUGHOUT|LEAD|LEDE|INTRO|TOLL|PARAS?|GRAFS?|NO CHANGE|NUMBERS?|RESULTS?|MARKETS?|ANALYST)\b)|(?= \p{Ll}))/u,
  // "Eds: New throughout."
  patternOf([
    /^\W*(?:eds?[:.]\s*)?new throughout\b/iu,
    /^\W*(?:updates|adds|recasts|rewrites)[,;]? (?:and )?(?:adds|updates|recasts|rewrites|changes)\b/iu,
    /^\W*(?:recasts|adds|updates|rewrites)(?: with(?: \p{L}+['’]s)?)? (?:lede|lead|details?|background|quotes?|comments?|context|byline|dateline|reactions?|graphics?|para(?:graph)?s?|throughout|headline)\b[^.!?]{0,80}\.?$/iu,
    /^\W*eds?[:.].{0,80}?[.;]\s*(?:adds|updates|recasts|trims|minor edits)\b/iu,
  ]),
  // "(Adds quotes from the captain)"
  patternOf(/^\W*\(\s*/iu, [
    /(?:story )?updates?\b/iu,
    /recasts?\b/iu,
    /meldung (?:durchgehend )?aktualisiert/iu,
    /updating/iu,
    /adds/iu,
    /adding/iu,
    /rewrites/iu,
    /releads/iu,
    /writes through/iu,
    /new (?:throughout|headline|lead|lede|intro|top|details|quotes)/iu,
    /new:/iu,
    /neu:/iu,
    /nuev[oa] (?:título|titular|entrada|versión)/iu,
    /nouveau titre/iu,
    /reprise\b/iu,
    /ac?tualiza/iu,
    /acrescenta/iu,
    /ampl[ií]a/iu,
    /añade/iu,
    /reescribe/iu,
    /complète/iu,
    /complément/iu,
    /actualis/iu,
    /ajoute/iu,
    /aggiorna/iu,
    /aggiunge/iu,
    /täydenne?tt/iu,
    /täydentää/iu,
    /päivitetty/iu,
    /lisätty/iu,
    /changes (?:headline|dateline|byline|slug|in)/iu,
    /with (?!(?:ap )?(?:photos?|pictures?|graphics?|video|art|maps?|audio|table)\b|assistance|files?\b|(?:additional )?reporting|contributions?|inputs?\b|agenc)/iu,
    /more details/iu,
    /aktualisier/iu,
    /durchgehend neu/iu,
    /uppdaterad/iu,
    /opp?datere?t\b/iu,
    /mit (?!material|informationen|beiträgen|agentur|dpa|afp|bild|foto|grafik|video)/iu,
    /avec (?!afp|ats|agences|photo|vidéo|infograph)/iu,
    /version actualisée/iu,
    /con (?:más|declaraciones|reacciones)/iu,
    /neu im/iu,
    /papier d['’]angle/iu,
    /mise à jour/iu,
    /zusätzlich/iu,
    /ergänzt/iu,
  ]),
  // "(Updated with the captain's words)"
  /^\W*\(\s*updated\b[^)]{0,30}(?:\)\s*\p{L}|\b(?:with|to (?:add|include))\b)|\bdeveloping story\b.{0,30}?\b(?:has been|was) updated\b/iu,
  // "Matéria atualizada às 12h"
  /^\W*(?:texto|matéria|reportagem|notícia|nota|noticia|información|artículo|articolo|notizia|article|dépêche|Artikel|Text|Meldung) (?:atualizad[oa]|actualizad[oa]|aggiornat[oa]|mis[e]? à jour|(?:wurde |wird )?aktualisiert)\b/iu,
  // "Eds: Updates with quotes."
  /^\W*eds?[:.]\s*\W*(?:updates?|adds|recasts|rewrites|restores|combines|minor edits|writes thru|apnewsnow\. (?:updates|adds|with (?!ap (?:photo|graphic|video)))|with (?!(?:ap )?(?:photos?|graphics?|video|art|maps?)\b)|new approach|leads|subs|trims|changes|edits)\b/iu,
  // "Update: Ferry sails", "Updated at 4:00 to include the toll"
  patternOf([
    /^\W*updated?\b(?!\s+(?:on|at|your|my|his|her|their|\d)).{0,30}?:\s/iu,
    /^\W*updated at \d{1,2}:\d\d [ap]\.m\.: \p{Lu}/iu,
    /^\W*updated (?:at|on) \d.{0,30}? (?:to (?:add|include|reflect)|with)\b/iu,
    /^\W*(?:actualiza|amplía|agrega|añade|atualiza|acrescenta|aggiorna|aggiunge|actualise|complète) (?:con|com|avec) (?:\p{L}+ )?(?:declara|dichiara|déclara|reac|réac|reaz|detal|détail|dettagli|dat|cita|cifra)\p{L}*\b/iu,
    /^\W*(?:Actualización|Aktualisierung|Actualisation|Aggiornamento): /iu,
    /^\W*update\b(?! (?:your|my|his|her|their)\b)[^.!?]{0,40}:\s/iu,
  ]),
  // "Update (4 p.m.): Ferry sails", "An earlier version of this story appeared online."
  /^\W*update \([^)]{3,24}\):|\ban earlier version of this (?:story|article|report) (?:appeared|ran|was published)\b/iu,
  // "This story has been updated."
  /\b(?:this (?:story|article|post|report|piece)|the (?:story|article|post)) (?:(?:was|has been) (?:first|originally) (?:published|posted)\b.{0,40}?\band )?(?:has been|was|is being) (?:updated|expanded)\b/iu,
  // "Artikeln har uppdaterats."
  patternOf(/^\W*/iu, [
    /(?:juttua|artikkelia|uutista)(?: on)? (?:muokattu|päivitetty|täydennetty)/iu,
    /(?:artikeln|nyheten|artiklen|nyheden|artikkelen|saken)(?: (?:har|er|är|ble|blev|blir|bliver))?(?: blivit| blevet| blitt)? (?:uppdater|opdater|oppdater)/iu,
    /dit (?:artikel|bericht) (?:is|wordt)\b.{0,20} (?:bijgewerkt|aangevuld)/iu,
    /člán[eo]k\b.{0,10} aktualizov/iu,
    /artykuł\b.{0,10} zaktualizowan/iu,
    /(?:cikkünket|a cikket|hírünket)\b.{0,20} frissít/iu,
    /(?:articol(?:ul)?|știrea?)(?: a fost)? actualizat/iu,
    /cet(?:te)? (?:article|dépêche) (?:a été|est) (?:mise? à jour|actualis|complét)/iu,
    /dies(?:er|e) (?:artikel|text|beitrag|meldung) (?:wurde|wird|ist)\b.{0,40} (?:aktualisiert|ergänzt|erweitert)/iu,
    /(?:новость|материал|статья|новина|новину|матеріал|статтю)(?: был[ао]?)? (?:обновл|оновл)/iu,
    /(?:bu )?haber\b.{0,20} güncellen/iu,
  ]),
].map(screenAtLetters)

/** A later state of the story: "UPDATE 2-", "(Adds quotes …)", "(Recasts …)", "1st Ld", "Eds: UPDATES: …", "This story has been updated", "Artikeln har uppdaterats". Sources: Reuters, AP, EFE, AFP, TT, Ritzau, Czech and Finnish papers. */
export const isUpdate = (text: string): boolean =>
  (text.length <= LONGEST && readVersionMark(text) === 'update') || FORMS.some(form => form.test(text))
